"""Starting a program behind bubblewrap's gate: bubblewrap sets up, waits, and lets go once the program's limits are set.

So nothing has to run between fork and exec in a Python with threads, and no first instruction escapes a limit.
"""

import math
import os
import platform
import re
import resource
import signal
import subprocess
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from functools import partial
from io import FileIO

from guild.bench.bubblewrap import Word
from guild.bench.limits import Limits, data_bytes
from guild.bench.started import Started, pipe, pipe_holding, told_child
from guild.errors import InfraError

# Older kernels would count all that the user runs, and refuse an answer its threads for it.
_COUNTS_BY_NAMESPACE = (5, 14)


def start_behind_gate(
    words: Sequence[Word], command: Sequence[str], limits: Limits, stdin: FileIO, output: FileIO
) -> Started:
    """Start a command behind the words of `bubblewrap.py`, its limits in force before its first instruction.

    Where bubblewrap cannot set up its namespaces, what was started ends without telling an exit code. Raises InfraError
    where it cannot be run at all.
    """
    with ExitStack() as held, ExitStack() as passed:
        status, tell_status = pipe(held, passed)
        gate, open_gate = pipe(passed, held)
        given = [tell_status.fileno(), gate.fileno()]
        spelled = []
        for word in words:
            if isinstance(word, bytes):
                given.append(pipe_holding(word, passed).fileno())
            spelled.append(word if isinstance(word, str) else str(given[-1]))
        spelled += ["--json-status-fd", str(given[0]), "--block-fd", str(given[1]), "--", *command]
        try:
            process = subprocess.Popen(
                spelled, stdin=stdin, stdout=output, stderr=output, pass_fds=given, env={}, cwd="/"
            )
        except OSError as error:
            raise InfraError(f"sandbox: {spelled[0]!r} cannot be run ({error}); run guild doctor") from error
        passed.close()
        child, told = told_child(status)
        if child is None or (program := _limited(child, limits)) is None:
            # What bubblewrap said of it comes out of the output.
            kill = partial(os.kill, process.pid, signal.SIGKILL)
            return Started(process, process.pid, kill, status, told, held.pop_all())
        held.callback(os.close, program)
        with suppress(BrokenPipeError):
            open_gate.write(b"1")
        return Started(process, child, partial(_kill, program), status, told, held.pop_all())


def _limited(child: int, limits: Limits) -> int | None:
    """Set the limits of a process that waits at the gate; return a descriptor of it, or None where it has died."""
    bounds = {
        resource.RLIMIT_CPU: math.ceil(limits.cpu_s) + 1,
        resource.RLIMIT_DATA: data_bytes(limits),
        resource.RLIMIT_FSIZE: limits.file_bytes,
        resource.RLIMIT_NOFILE: limits.open_files,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_CORE: 0,
    }
    if _release() >= _COUNTS_BY_NAMESPACE:
        # Never held for root; the watch counts threads as well.
        bounds[resource.RLIMIT_NPROC] = limits.processes
    try:
        for kind, bound in bounds.items():
            # The user's own limits may be lower, and only root may raise them.
            _, most = resource.prlimit(child, kind)
            bound = bound if most == resource.RLIM_INFINITY else min(bound, most)
            resource.prlimit(child, kind, (bound, bound))
        return os.pidfd_open(child)
    except ProcessLookupError:
        return None


def _kill(program: int) -> None:
    # Through the descriptor, since a number may have gone to another process meanwhile.
    with suppress(ProcessLookupError):
        signal.pidfd_send_signal(program, signal.SIGKILL)


def _release() -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", platform.release())[:2])
