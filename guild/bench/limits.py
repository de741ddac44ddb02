"""What a confined program may use up, and what came of running it. Who enforces which limit is said in `confined.py`."""

from dataclasses import dataclass, replace
from typing import Literal

Stop = Literal["wall", "cpu", "memory", "output", "processes", "files"]
"""The limit that ended a program."""

_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one run; the defaults are for one test binary.

    `wall_s` counts from the moment the program may start, `cpu_s` is user and system time of all its threads together.
    `memory_bytes` bounds what a process holds in memory, `file_bytes` a file and all files together, `output_bytes` stdout
    and stderr together. `processes` counts threads too. `files` is how many files may
    exist at once, `open_files` how many may be open.
    """

    wall_s: float = 10.0
    cpu_s: float = 20.0
    memory_bytes: int = 1024 * _MIB
    processes: int = 256
    file_bytes: int = 64 * _MIB
    output_bytes: int = _MIB
    files: int = 20_000
    open_files: int = 256


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: exit code (128 + n for signal n), stdout and stderr as one, seconds, and the limit that ended it.

    `output` is cut at the limit's bytes.
    """

    code: int
    output: bytes
    wall_s: float
    cpu_s: float
    stopped: Stop | None = None


def data_bytes(limits: Limits) -> int:
    """Return the bytes at which the kernel itself refuses memory: 1 GiB above the limit.

    The watch, which counts memory of every kind, is meant to be first, since Go does not always die with a word where
    memory is refused.
    """
    return limits.memory_bytes + 1024 * _MIB


def for_race(limits: Limits) -> Limits:
    """Return limits for the same program built with the race detector, which is slower and reserves much of the address space.

    They bound no memory, so such a binary is for trusted code. Times tenfold: go.dev/doc/articles/race_detector says 2 to 20.
    """
    return replace(limits, wall_s=10 * limits.wall_s, cpu_s=10 * limits.cpu_s, memory_bytes=1 << 47)
