"""How much a running process uses at this moment: CPU time, memory, threads, files. Reading only; nothing is judged here."""

import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Occupancy:
    """What a process uses: CPU seconds so far, bytes in memory now, threads now, files in its /tmp now."""

    cpu_s: float
    memory_bytes: int
    processes: int
    files: int = 0


def occupancy(process: int) -> Occupancy | None:
    """Return what a process uses, or None where it has ended or this system does not tell (about 30 microseconds on Linux)."""
    if sys.platform == "linux":
        return _from_proc(process)
    return _from_ps(process)


def _from_proc(process: int) -> Occupancy | None:
    try:
        # The second field is the program's name in brackets, and may hold spaces and brackets.
        fields = Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    ticks = int(fields[11]) + int(fields[12])
    return Occupancy(
        cpu_s=ticks / os.sysconf("SC_CLK_TCK"),
        memory_bytes=int(fields[21]) * resource.getpagesize(),
        processes=int(fields[17]),
        files=_files(process),
    )


def _files(process: int) -> int:
    """Return how many files lie in the process's own /tmp; 0 where that cannot be seen, or is the machine's."""
    try:
        own = os.statvfs(f"/proc/{process}/root/tmp")
        if own.f_fsid == os.statvfs("/tmp").f_fsid:
            return 0
    except OSError:
        return 0
    return own.f_files - own.f_ffree


def _from_ps(group: int) -> Occupancy | None:
    """Sum over a process group, as macOS's ps tells it."""
    listed = subprocess.run(["/bin/ps", "-axo", "pgid=,rss=,time="], capture_output=True, text=True)
    rows = [line.split() for line in listed.stdout.splitlines()]
    own = [(int(kib), _clock_s(clock)) for number, kib, clock in rows if int(number) == group]
    if not own:
        return None
    return Occupancy(sum(clock_s for _, clock_s in own), sum(kib for kib, _ in own) * 1024, len(own))


def _clock_s(clock: str) -> float:
    seconds = 0.0
    for part in clock.replace("-", ":").split(":"):
        seconds = seconds * 60 + float(part)
    return seconds
