"""Watching a program that was started: reading its output with a bound, measuring what it uses, ending it when it runs over.

How it was started, and which limits the kernel holds by itself, is the business of `gate.py` and `launcher.py`.
"""

import math
import os
import selectors
import signal
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from io import FileIO

from guild.bench.limits import Limits, Outcome, Stop
from guild.bench.occupancy import Occupancy, occupancy
from guild.bench.started import Started, exit_code, pipe, pipe_holding
from guild.errors import InfraError

_LOOK_EVERY_S = 0.02
_READ_BYTES = 65536
# How long the output may stay open after the end, in hands that could not be cut off.
_LINGER_S = 1.0
_MOST_STDIN_BYTES = 4096
_KILLED = 128 + signal.SIGKILL

Start = Callable[[FileIO, FileIO], Started]
"""Starts a program that reads the first and writes the second."""


def run_supervised(start: Start, limits: Limits, stdin: bytes = b"") -> Outcome:
    """Start a program with the ends of its stdin and output, and wait for its end, or bring it about.

    `stdin` is 4 KiB at most. Raises InfraError where the sandbox did not come to run the program, so that no answer is blamed.
    """
    if len(stdin) > _MOST_STDIN_BYTES:
        raise ValueError(f"stdin holds {len(stdin)} bytes; {_MOST_STDIN_BYTES} fit")
    with ExitStack() as ours, ExitStack() as theirs:
        output, said = pipe(ours, theirs)
        started = start(pipe_holding(stdin, theirs), said)
        theirs.close()
        outcome, told = _watch(started, output, limits)
    code = exit_code(told)
    if code is None and outcome.stopped is None:
        last = outcome.output.decode(errors="replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise InfraError(f"sandbox: the program was not run ({last[0][:300]!r}); run guild doctor")
    stopped = outcome.stopped
    if stopped is None and code == _KILLED and outcome.cpu_s >= limits.cpu_s:
        # The kernel was quicker than the watch.
        stopped = "cpu"
    return replace(outcome, code=_KILLED if code is None else code, stopped=stopped)


def _watch(started: Started, output: FileIO, limits: Limits) -> tuple[Outcome, bytes]:
    """Return how the process ended that was started, and what `status` told."""
    began_s = time.monotonic()
    said, told = bytearray(), bytearray(started.told)
    stopped: Stop | None = None
    used = Occupancy(cpu_s=0.0, memory_bytes=0, processes=0)
    look_s = 0.0
    give_up_s = math.inf
    with selectors.DefaultSelector() as waiting, started.held:
        waiting.register(output, selectors.EVENT_READ, said)
        waiting.register(started.status, selectors.EVENT_READ, told)
        try:
            while waiting.get_map() and time.monotonic() < give_up_s:
                for key, _ in waiting.select(_LOOK_EVERY_S):
                    chunk = os.read(key.fd, _READ_BYTES)
                    key.data.extend(chunk)
                    if not chunk:
                        waiting.unregister(key.fileobj)
                        if key.fileobj is started.status:
                            started.kill()
                            give_up_s = time.monotonic() + _LINGER_S
                if stopped is None and len(said) > limits.output_bytes:
                    stopped = "output"
                    started.kill()
                del said[limits.output_bytes :]
                now_s = time.monotonic()
                if stopped is None and now_s >= look_s:
                    look_s = now_s + _LOOK_EVERY_S
                    used = occupancy(started.watched) or used
                    if (stopped := _overrun(used, limits, now_s - began_s)) is not None:
                        started.kill()
        finally:
            started.kill()
            _, wait_status, total = os.wait4(started.process.pid, 0)
    started.process.returncode = os.waitstatus_to_exitcode(wait_status)
    wall_s = time.monotonic() - began_s
    # A shell that is killed with its program never learns what that used.
    cpu_s = max(total.ru_utime + total.ru_stime, used.cpu_s)
    return Outcome(started.process.returncode, bytes(said), wall_s, cpu_s, stopped), bytes(told)


def _overrun(used: Occupancy, limits: Limits, wall_s: float) -> Stop | None:
    if wall_s > limits.wall_s:
        return "wall"
    bounds: tuple[tuple[Stop, float, float], ...] = (
        ("cpu", used.cpu_s, limits.cpu_s),
        ("memory", used.memory_bytes, limits.memory_bytes),
        ("processes", used.processes, limits.processes),
        ("files", used.files, limits.files),
    )
    return next((stop for stop, amount, bound in bounds if amount > bound), None)
