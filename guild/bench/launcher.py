"""Starting a program through a shell that sets limits first: for macOS's sandbox-exec, and for running without a sandbox.

The shell stays outside, sets what `ulimit` can, and tells the end of the program as bubblewrap does. NOT covered: memory
on macOS, whose kernel holds no such limit (the watch ends what grows too large), and programs that leave their session.
Only the shell's part is tried on Linux; the profile for sandbox-exec is written from its documentation and has not been
run on a Mac by guild's tests.
"""

import math
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from io import FileIO
from pathlib import Path

from guild.bench.limits import Limits, data_bytes
from guild.bench.started import Started, pipe, told_child
from guild.errors import InfraError

_FILE_BLOCK_BYTES = 512
# The shell's own stdout is where it tells the end, so the program gets the output twice. The shell would give a program in
# the background no stdin, if a copy were not handed to it.
_SCRIPT = """
ulimit -t "$1" && ulimit -f "$2" && ulimit -n "$3" && ulimit -c 0 || exit 1
[ "$4" = 0 ] || ulimit -d "$4" || exit 1
shift 4
exec 3<&0
"$@" <&3 3<&- >&2 &
printf '{"child-pid": %d}\\n' $!
wait $!
printf '{"exit-code": %d}\\n' $?
"""


def start_in_shell(
    command: Sequence[str], limits: Limits, environment: Mapping[str, str], folder: Path, stdin: FileIO, output: FileIO
) -> Started:
    """Start a command in a folder, in a session of their own, limits set.

    Raises InfraError where the shell cannot be run.
    """
    # macOS has no such limit.
    memory_kib = data_bytes(limits) // 1024 if sys.platform == "linux" else 0
    _, most_open = resource.getrlimit(resource.RLIMIT_NOFILE)
    open_files = limits.open_files if most_open == resource.RLIM_INFINITY else min(limits.open_files, most_open)
    bounds = [math.ceil(limits.cpu_s) + 1, limits.file_bytes // _FILE_BLOCK_BYTES, open_files, memory_kib]
    with ExitStack() as held, ExitStack() as passed:
        status, tell_status = pipe(held, passed)
        try:
            process = subprocess.Popen(
                ["/bin/sh", "-c", _SCRIPT, "sh", *map(str, bounds), *command],
                stdin=stdin,
                stdout=tell_status,
                stderr=output,
                env=dict(environment),
                cwd=folder,
                start_new_session=True,
            )
        except OSError as error:
            raise InfraError(f"sandbox: '/bin/sh' cannot be run ({error}); mend it") from error
        passed.close()
        child, told = told_child(status)
        return Started(process, child or process.pid, partial(_kill, process.pid), status, told, held.pop_all())


def _kill(group: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)
