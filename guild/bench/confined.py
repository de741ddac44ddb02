"""Running one test binary in the sandbox, within limits. This is the only door to running what a model wrote.

Covered on Linux (each held by a test in tests/bench/test_hostile_*.py): this machine's files, environment, processes,
network and unix sockets are not there; nothing can be written but a bounded /tmp that ends with the run; no rights, no
other processes, no kernel doors (`system_calls.py`); CPU and wall time, memory, threads, files and output are bounded, by
the kernel where it can, else by a watch that looks fifty times a second; whatever was started ends with the run.
On macOS: see `seatbelt.py`, which covers less.
NOT covered: faults of the kernel or of bubblewrap; spying through a processor's caches; an answer that searches its own
memory or its own binary for the hidden test, with which it shares a process. With NO_SANDBOX only the limits of
`launcher.py` hold; it is used where a caller asks for it by name, and nowhere else.
"""

import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from guild.bench import bubblewrap, seatbelt
from guild.bench.gate import start_behind_gate
from guild.bench.launcher import start_in_shell
from guild.bench.limits import Limits, Outcome, Stop
from guild.bench.sandbox import Sandbox
from guild.bench.supervise import run_supervised
from guild.errors import InfraError

__all__ = ["Limits", "Outcome", "Stop", "run_confined"]

_THREADS = 2
_MEMORY_SHARE_OF_GO = 0.75


def run_confined(
    binary: Path, sandbox: Sandbox, limits: Limits, *, arguments: Sequence[str] = (), stdin: bytes = b""
) -> Outcome:
    """Run a test binary to its end, or to the first limit that it runs over; `stdin` is 4 KiB at most.

    Raises InfraError where the sandbox cannot be set up, so that no answer is blamed for it.
    """
    if not binary.is_file():
        raise InfraError(f"{binary}: no such test binary; build it again")
    binary = binary.resolve()
    if sandbox.kind == "bubblewrap":
        words = bubblewrap.around_binary(sandbox, binary, _environment(Path("/tmp"), limits), limits)
        return run_supervised(partial(start_behind_gate, words, [bubblewrap.BINARY, *arguments], limits), limits, stdin)
    with tempfile.TemporaryDirectory(prefix="guild-run-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        around = seatbelt.around_binary(sandbox.program, binary, folder) if sandbox.kind == "sandbox-exec" else []
        command = [*around, str(binary), *arguments]
        return run_supervised(
            partial(start_in_shell, command, limits, _environment(folder, limits), folder), limits, stdin
        )


def _environment(writable: Path, limits: Limits) -> dict[str, str]:
    """Return all that a test binary finds in its environment."""
    return {
        "HOME": str(writable),
        "TMPDIR": str(writable),
        "PATH": "",
        "TZ": "UTC",
        "GOMAXPROCS": str(_THREADS),
        "GOTRACEBACK": "single",
        # Near its bound, Go collects more often rather than die of garbage.
        "GOMEMLIMIT": str(int(limits.memory_bytes * _MEMORY_SHARE_OF_GO)),
    }
