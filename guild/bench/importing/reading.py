"""Reading what others wrote: files below one folder, and JSON lines.

All of it is bounded, strictly UTF-8, and never reached through a link that leads out of the folder. What the text means is not
judged here.
"""

import gzip
import json
import os
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast

from pydantic import BaseModel, ValidationError

from guild.bench.go_module import MOST_FILE_BYTES
from guild.bench.importing.candidate import Unfit
from guild.errors import UsageError

_MOST_LINE_BYTES = 8 * 1024 * 1024
_MOST_TOTAL_BYTES = 1024 * 1024 * 1024

M = TypeVar("M", bound=BaseModel)


def text_below(root: Path, path: Path) -> str:
    """Return the text of a file below a folder, with `\\n` as its line ends; raises Unfit where it cannot be had safely."""
    try:
        if not path.resolve(strict=True).is_relative_to(root.resolve()):
            raise Unfit(f"{path.name!r} is a link that leads out of {root.name!r}; it is not followed")
        # Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Unfit(f"{path.name!r} is no plain file")
            raw = file.read(MOST_FILE_BYTES + 1)
    except (OSError, RuntimeError) as error:
        raise Unfit(f"{path.name!r} cannot be read ({getattr(error, 'strerror', None) or error})") from None
    if len(raw) > MOST_FILE_BYTES:
        raise Unfit(f"{path.name!r} is larger than {MOST_FILE_BYTES // 1024} KiB")
    return decoded(raw, repr(path.name))


def decoded(raw: bytes, what: str) -> str:
    """Return bytes as text; raises Unfit where they are not UTF-8, or hold a NUL, which no source does."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unfit(f"{what} is not UTF-8 (byte {error.start}); convert it") from None
    if "\0" in text:
        raise Unfit(f"{what} holds a NUL character")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def json_lines(path: Path, shape: type[M]) -> Iterator[tuple[int, M | str]]:
    """Yield each row with its 1-based line number, or instead of the row why it cannot be read; blank lines are passed over.

    A file whose name ends in `.gz` is unpacked. Raises UsageError where the file cannot be opened.
    """
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as file:
            yield from _rows(cast(BinaryIO, file), shape)
    except (OSError, EOFError, zlib.error) as error:
        raise UsageError(f"{path}: cannot be read ({error}); check the file") from None


def _rows(file: BinaryIO, shape: type[M]) -> Iterator[tuple[int, M | str]]:
    number = total = 0
    while line := file.readline(_MOST_LINE_BYTES + 1):
        number += 1
        rest, size = line, len(line)
        while rest and not rest.endswith(b"\n"):
            rest = file.readline(_MOST_LINE_BYTES + 1)
            size += len(rest)
        total += size
        if total > _MOST_TOTAL_BYTES:
            yield number, f"is beyond the first {_MOST_TOTAL_BYTES // 1024**3} GiB; the rest is not read"
            return
        if size > _MOST_LINE_BYTES:
            yield number, f"is longer than {_MOST_LINE_BYTES // 1024**2} MiB"
        elif line.strip():
            yield number, _row(line, shape)


def _row(raw: bytes, shape: type[M]) -> M | str:
    try:
        found = json.loads(decoded(raw, "the line"))
    except Unfit as error:
        return str(error)
    except (ValueError, RecursionError) as error:
        return f"is not valid JSON ({error})"
    if (fault := _unwritable(found)) is not None:
        return fault
    try:
        return shape.model_validate(found)
    except ValidationError as error:
        first = error.errors()[0]
        return f"field {'.'.join(map(str, first['loc'])) or 'row'!r}: {first['msg']}"


def _unwritable(found: Any) -> str | None:
    """Tell of half a surrogate pair or a NUL, which JSON may spell but no source file can hold."""
    text = json.dumps(found, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return "holds half of a surrogate pair, which is no text"
    return "holds a NUL character" if "\\u0000" in text else None
