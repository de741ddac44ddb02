"""Memory and disk against what the base needs."""

from pathlib import Path

import pytest

from guild.checkup import room
from guild.checkup.room import check_room

BASE = "qwen2.5-coder-0.5b"


def test_this_machine_is_measured_without_making_anything(guild_home: Path) -> None:
    memory, disk = check_room(BASE)
    assert f"{BASE} wants 4.0 GB" in memory.found
    assert disk.found.split()[1] in {"GB", "MB"}
    assert not guild_home.exists()


@pytest.mark.parametrize(("free", "state"), [(10**12, "ok"), (3_500_000_000, "warn"), (100_000_000, "fail")])
def test_a_disk_must_hold_download_and_import(
    guild_home: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str
) -> None:
    monkeypatch.setattr(room, "detect_device", lambda: "cpu")
    check = room._disk(BASE, free)
    assert check.state == state
    assert ("make room for 2.9 GB more" in str(check.remedy)) == (state == "fail")


@pytest.mark.parametrize(("have", "state"), [(8 * 10**9, "ok"), (2 * 10**9, "warn"), (0, "warn")])
def test_too_little_memory_is_said(guild_home: Path, have: int, state: str) -> None:
    assert room._memory(BASE, have).state == state
