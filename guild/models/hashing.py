"""SHA-256 of files, and the identity of a model made of several."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from guild.errors import IntegrityError


def sha256_of(path: Path) -> str:
    """Return a file's sha256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def need_sha256(path: Path, pinned: str, name: str) -> None:
    """Raise IntegrityError unless a file has the pinned sha256; `name` opens the message."""
    found = sha256_of(path)
    if found != pinned:
        raise IntegrityError(
            f"{name}: its sha256 is {found[:16]}…, not the pinned {pinned[:16]}…; it is not what it should be"
        )


def identity_of(weight_hashes: Iterable[str]) -> str:
    """Return one sha256 for a set of weight files: over their hashes, sorted, one a line."""
    return hashlib.sha256("\n".join(sorted(weight_hashes)).encode()).hexdigest()
