"""A program that was started and is to be watched: its process, whom to measure, how to end it, and where its end is told.

The status is told by bubblewrap, or by the shell of `launcher.py`, in the same words: JSON lines with `child-pid`, the first
process behind it, and then `exit-code` (128 + n for signal n), the latter only where the program ran.
"""

import json
import os
import select
import subprocess
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from io import FileIO

_SETUP_TIMEOUT_S = 30
_READ_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Started:
    """A process, behind which a program runs; `kill` ends the program, and does nothing where it has ended.

    Nobody asks `process` itself for its end, and so takes it, before the watch does.
    `watched` is the program itself, whose use is measured. `status` closes when all has ended, `told` was read from it
    already; `held` is to be closed at the end.
    """

    process: "subprocess.Popen[bytes]"
    watched: int
    kill: Callable[[], None]
    status: FileIO
    told: bytes
    held: ExitStack


def pipe(reader: ExitStack, writer: ExitStack) -> tuple[FileIO, FileIO]:
    """Return both ends of a new pipe, each owned by its stack."""
    readable, writable = os.pipe()
    return reader.enter_context(FileIO(readable, "r")), writer.enter_context(FileIO(writable, "w"))


def pipe_holding(content: bytes, owner: ExitStack) -> FileIO:
    """Return a pipe's end from which a little content (4 KiB) can be read; the pipe holds it, so nobody has to go on writing."""
    with ExitStack() as written:
        reader, writer = pipe(owner, written)
        writer.write(content)
    return reader


def told_child(status: FileIO) -> tuple[int | None, bytes]:
    """Wait for the first process to be told; return its number, None where the sandbox failed before it, and what follows."""
    told = b""
    while b"\n" not in told:
        if not select.select([status], [], [], _SETUP_TIMEOUT_S)[0] or not (more := status.read(_READ_BYTES)):
            return None, told
        told += more
    line, _, rest = told.partition(b"\n")
    return int(json.loads(line)["child-pid"]), rest


def exit_code(told: bytes) -> int | None:
    """Return the program's exit code from all that was told, or None where the program never ran."""
    codes = (json.loads(line).get("exit-code") for line in told.splitlines())
    return next((int(code) for code in codes if code is not None), None)
