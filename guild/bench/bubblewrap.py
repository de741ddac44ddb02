"""The words with which bubblewrap is called: what a program inside sees of the world.

A test binary sees itself, an empty /tmp of bounded size, three harmless devices and a file of host names; no /proc, no
home, no source, no network but its own loopback, no rights. The compiler sees Go's tree, its cache and the build folder.
Starting it is in `gate.py`, watching it in `supervise.py`.
"""

import platform
from collections.abc import Mapping, Sequence
from pathlib import Path

from guild.bench.limits import Limits
from guild.bench.sandbox import Sandbox
from guild.bench.system_calls import call_filter

BINARY = "/problem.test"
WORKING_FOLDER = "/tmp/work"
# Tests listen on `localhost`, which Go looks up in this file alone.
_HOST_NAMES = b"127.0.0.1 localhost\n::1 localhost\n"
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom")
_NOBODY = "65534"

Word = str | bytes
"""A word of the command line; bytes stand for the number of a descriptor from which they can be read."""


def around_binary(sandbox: Sandbox, binary: Path, environment: Mapping[str, str], limits: Limits) -> list[Word]:
    """Return the words that confine one test binary, which lies at BINARY inside."""
    return [
        *_alone(sandbox, environment),
        "--as-pid-1",
        *("--perms", "1777", "--size", str(limits.file_bytes), "--tmpfs", "/tmp", "--dir", WORKING_FOLDER),
        *("--file", _HOST_NAMES, "/etc/hosts"),
        *("--ro-bind", str(binary), BINARY),
        *("--remount-ro", "/", "--chdir", WORKING_FOLDER),
        *("--seccomp", call_filter(platform.machine(), one_process=True)),
    ]


def around_compiler(
    sandbox: Sandbox, readable: Sequence[Path], writable: Sequence[Path], environment: Mapping[str, str], folder: Path
) -> list[Word]:
    """Return the words that confine a compiler in a folder; what it may read and write keeps its own path."""
    binds = [("--ro-bind", path) for path in readable] + [("--bind", path) for path in writable]
    return [
        *_alone(sandbox, environment),
        *("--tmpfs", "/tmp", "--proc", "/proc"),
        *(word for option, path in binds for word in (option, str(path), str(path))),
        *("--remount-ro", "/", "--chdir", str(folder)),
        *("--seccomp", call_filter(platform.machine(), one_process=False)),
    ]


def _alone(sandbox: Sandbox, environment: Mapping[str, str]) -> list[Word]:
    shares_nothing = ["--unshare-all", "--unshare-user", "--die-with-parent", "--new-session"]
    # Run by root, bubblewrap would otherwise leave root's rights within the namespaces to the program.
    is_nobody = ["--uid", _NOBODY, "--gid", _NOBODY, "--cap-drop", "ALL", "--hostname", "guild"]
    variables = ["--clearenv", *(word for pair in environment.items() for word in ("--setenv", *pair))]
    devices = [word for device in _DEVICES for word in ("--dev-bind-try", device, device)]
    return [str(sandbox.program), *shares_nothing, *is_nobody, *variables, *devices]
