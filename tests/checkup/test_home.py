"""GUILD_HOME is really written to, and nothing stays there."""

import os
from pathlib import Path

import pytest

from guild.checkup.home import check_home


def test_an_empty_place_is_well_and_stays_empty(guild_home: Path) -> None:
    (check,) = check_home()
    assert (check.state, check.found) == ("ok", f"{guild_home}, made when it is first needed")
    assert not guild_home.exists()


def test_a_folder_is_well_and_keeps_what_it_had(guild_home: Path) -> None:
    guild_home.mkdir()
    (check,) = check_home()
    assert (check.state, check.found) == ("ok", str(guild_home))
    assert list(guild_home.iterdir()) == []


def test_a_file_in_its_place_fails(guild_home: Path) -> None:
    guild_home.write_text("")
    assert check_home()[0].state == "fail"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_fails(guild_home: Path) -> None:
    guild_home.mkdir(mode=0o500)
    (check,) = check_home()
    assert check.state == "fail"
    assert "cannot be written" in check.found


def test_a_place_that_the_system_refuses_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUILD_HOME", "/proc/guild")
    assert check_home()[0].state == "fail"
