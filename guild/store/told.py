"""What SQLite and the disk complain of, told to the user as StorageError: the place, what is said, and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from guild.errors import StorageError

BUSY_TIMEOUT_S = 30.0
"""How long a writer waits for another process to have written."""


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk complain of into a StorageError that says what to do."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        said = str(error)
        if "full" in said or "disk I/O" in said:
            raise StorageError(f"{path}: the disk is full or failing ({said}); make room, then run it again") from None
        if "readonly" in said or "unable to open" in said:
            raise StorageError(f"{path}: cannot be written ({said}); check its rights, or set GUILD_HOME") from None
        if "locked" in said or "busy" in said:
            raise StorageError(
                f"{path}: another process has held it for {BUSY_TIMEOUT_S:.0f} s; end that one"
            ) from None
        if "not a database" in said or "malformed" in said or "encrypted" in said:
            raise StorageError(f"{path}: is damaged ({said}); move it away, and a new one is made") from None
        raise
    except OSError as error:
        raise StorageError(
            f"{path}: cannot be written ({error.strerror}); check its place, or set GUILD_HOME"
        ) from None
