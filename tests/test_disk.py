import errno
import os
from pathlib import Path

import pytest

from guild.disk import need_room, size_on_disk, storing
from guild.errors import StorageError


def test_a_full_disk_is_called_full() -> None:
    said = r"/dev/full: the disk is full \(.* free\); make room"
    place = Path("/dev/full")
    with pytest.raises(StorageError, match=said), storing(place), place.open("wb") as file:
        file.write(b"x" * 100_000)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOTDIR])
def test_other_refusals_name_the_place_and_the_reason(tmp_path: Path, number: int) -> None:
    with pytest.raises(StorageError, match=f"{tmp_path}: cannot be written .{os.strerror(number)}."), storing(tmp_path):
        raise OSError(number, os.strerror(number))


def test_only_the_disks_refusals_are_translated(tmp_path: Path) -> None:
    with pytest.raises(KeyError), storing(tmp_path):
        raise KeyError("a bug")


def test_room_is_added_up_per_disk(tmp_path: Path) -> None:
    need_room({tmp_path / "a": 1, tmp_path / "b" / "c": 1})
    free_bytes = os.statvfs(tmp_path).f_bavail * os.statvfs(tmp_path).f_frsize
    need_room({tmp_path / "a": int(free_bytes * 0.7)})
    with pytest.raises(StorageError, match=r"a: needs .* GB, but only .* GB are free; make room for .* more"):
        need_room({tmp_path / "a": int(free_bytes * 0.7), tmp_path / "b": int(free_bytes * 0.7)})


def test_size_on_disk_counts_all_below(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "x").write_bytes(b"12345")
    (tmp_path / "y").write_bytes(b"123")
    assert size_on_disk(tmp_path) == 8
    assert size_on_disk(tmp_path / "none") == 0
