"""One model folder at a time: locked while it is made, staged beside its place, and moved there in one step.

So a model is complete or absent. Whoever holds a model's lock is the only one who may touch its staging folder; a
staging folder whose lock is free was left by a process that died. What goes into a folder is `install.py`.

    models/NAME/            the installed model
    models/.NAME.lock       held while NAME is installed or removed; the system frees it when its process dies
    models/.NAME.staging/   being made, or being deleted
    models/.NAME.old/       what was at NAME, for the moment of the exchange
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from guild import places
from guild.disk import storing
from guild.models.watching import Note, Watcher, unwatched

_LEFT_OVER = re.compile(r"\.(?P<name>[a-z0-9][a-z0-9._-]*)\.(staging|old)")


def place_of(name: str) -> Path:
    """Return the folder of a model, whether it is there or not."""
    return places.models() / name


@contextmanager
def locked(name: str, watch: Watcher = unwatched) -> Iterator[None]:
    """Hold a model's lock; where another process holds it, say so and wait."""
    lock = _lock(name)
    with storing(places.models()):
        places.models().mkdir(parents=True, exist_ok=True)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            watch(Note(f"{name}: another process is installing or removing it; waiting until it is done"))
            lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def staged(name: str) -> Iterator[Path]:
    """Give an empty staging folder, and put it in the model's place at the end; on any error it is removed.

    The model's lock must be held.
    """
    staging = _staging(name)
    with storing(staging):
        _tidy(name)
        staging.mkdir()
    try:
        yield staging
        with storing(place_of(name)):
            _exchange(name)
    finally:
        # Gone after an exchange; after an error it must not be found again.
        with suppress(OSError):
            _delete(staging)


def discard(name: str) -> None:
    """Remove a model's folder: out of its place in one step, then from the disk. The model's lock must be held."""
    with storing(place_of(name)):
        _tidy(name)
        place_of(name).replace(_staging(name))
        _delete(_staging(name))


def tidy_up() -> None:
    """Remove what processes that died have left of any model; what a living process works on is left alone."""
    if not places.models().is_dir():
        return
    names = {found["name"] for path in places.models().iterdir() if (found := _LEFT_OVER.fullmatch(path.name))}
    for name in sorted(names):
        lock = _lock(name)
        try:
            lock.acquire(timeout=0)
        except (Timeout, OSError):
            continue
        try:
            with storing(places.models()):
                _tidy(name)
        finally:
            lock.release()


def _lock(name: str) -> FileLock:
    return FileLock(places.models() / f".{name}.lock")


def _staging(name: str) -> Path:
    return places.models() / f".{name}.staging"


def _tidy(name: str) -> None:
    _delete(_staging(name))
    old = places.models() / f".{name}.old"
    if not os.path.lexists(old):
        return
    if place_of(name).exists():
        _delete(old)
    else:
        # Died between the two steps of an exchange: the old model is still good.
        old.replace(place_of(name))


def _exchange(name: str) -> None:
    place, old = place_of(name), places.models() / f".{name}.old"
    if os.path.lexists(place):
        place.replace(old)
    _staging(name).replace(place)
    _delete(old)


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
