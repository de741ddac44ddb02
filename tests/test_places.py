"""Where things lie: the shelves beside the code, and GUILD_HOME."""

from pathlib import Path
from typing import get_args

import pytest

from guild import places


@pytest.mark.parametrize("name", get_args(places.Shelf))
def test_every_shelf_stands_in_this_checkout(name: places.Shelf) -> None:
    assert places.shelf(name).is_dir()
    assert places.shelf(name).name == name


def test_a_built_wheel_has_its_shelves_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_PACKAGE", tmp_path / "guild")
    assert places.shelf("router") == tmp_path / "router"
    (tmp_path / "guild" / "shelves" / "router").mkdir(parents=True)
    assert places.shelf("router") == tmp_path / "guild" / "shelves" / "router"


def test_everything_a_run_makes_lies_in_guild_home(guild_home: Path) -> None:
    assert places.home() == guild_home
    for place in (
        places.models(),
        places.downloads(),
        places.user_catalog(),
        places.user_specialists(),
        places.trained_probes(),
        places.policy("tiny"),
    ):
        assert place.parent == guild_home
    assert not guild_home.exists(), "asking where things lie makes nothing"


def test_guild_home_may_be_relative_or_begin_with_a_tilde(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GUILD_HOME", "here")
    assert places.home() == tmp_path / "here"
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GUILD_HOME", "~/there")
    assert places.home() == tmp_path / "there"


@pytest.mark.parametrize("value", [None, ""])
def test_without_guild_home_the_platforms_folder_is_used(value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GUILD_HOME", raising=False)
    if value is not None:
        monkeypatch.setenv("GUILD_HOME", value)
    assert places.home().is_absolute()
    assert places.home().name == "guild"
