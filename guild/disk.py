"""Room on the disk, and what a disk's refusals mean in words.

Nothing here knows what is stored.
"""

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from guild.errors import StorageError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def storing(place: Path) -> Iterator[None]:
    """Turn any OSError of the body into a StorageError about a place."""
    try:
        yield
    except OSError as error:
        raise refusal(place, error) from error


def refusal(place: Path, error: OSError) -> StorageError:
    """Return the StorageError that says what an OSError means for a place."""
    if error.errno in _FULL:
        return full(place)
    why = error.strerror or error
    return StorageError(f"{place}: cannot be written ({why}); check it, or set GUILD_HOME to another place")


def full(place: Path) -> StorageError:
    """Return the StorageError that says a disk ran full."""
    return StorageError(
        f"{place}: the disk is full ({gigabytes(_free_bytes(place))} free); make room, or set GUILD_HOME to a larger "
        "disk. What is there already is kept"
    )


def need_room(wanted: Mapping[Path, int]) -> None:
    """Raise StorageError unless each place's disk has room for all that is wanted there."""
    sums: dict[int, tuple[Path, int]] = {}
    for place, size_bytes in wanted.items():
        disk = _existing(place).stat().st_dev
        first, already = sums.get(disk, (place, 0))
        sums[disk] = (first, already + size_bytes)
    for place, size_bytes in sums.values():
        free_bytes = _free_bytes(place)
        if free_bytes < size_bytes:
            raise StorageError(
                f"{place}: needs {gigabytes(size_bytes)}, but only {gigabytes(free_bytes)} are free; "
                f"make room for {gigabytes(size_bytes - free_bytes)} more, or set GUILD_HOME to a larger disk"
            )


def size_on_disk(folder: Path) -> int:
    """Return the bytes of all files below a folder, which may change or vanish meanwhile."""
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            try:
                total += (Path(root) / name).lstat().st_size
            except OSError:
                continue
    return total


def gigabytes(size_bytes: int) -> str:
    """Return a size for people: `491 MB`, `2.5 GB`."""
    return f"{size_bytes / 1e9:.1f} GB" if size_bytes >= 1e9 else f"{size_bytes / 1e6:.0f} MB"


def _free_bytes(place: Path) -> int:
    return shutil.disk_usage(_existing(place)).free


def _existing(place: Path) -> Path:
    """Return the nearest folder above a place that is there already."""
    while not place.is_dir() and place != place.parent:
        place = place.parent
    return place
