"""Hostile answers, built once: each file in `hostile/` is a solution that tries to break out, to cheat or to use up the machine.

Its F returns what it got hold of, or nothing; the hidden test passes only where F got hold of something.
"""

import os
import socket
import subprocess
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from guild.bench.go_build import Built, build
from guild.bench.go_tool import GoTool
from guild.bench.limits import Limits
from guild.bench.sandbox import Sandbox
from guild.bench.test_run import TestRun, run_tests

SOURCES = Path(__file__).with_name("hostile")
MIB = 1024 * 1024
# Little CPU time, so that those which never end do not take ours; wall time for a machine with much else to do.
LIMITS = Limits(wall_s=60.0, cpu_s=0.7, memory_bytes=256 * MIB, file_bytes=16 * MIB, files=2000, processes=64)
_TEST = """package hostile

import "testing"

func TestF(t *testing.T) {
	got := F()
	if got == "" {
		t.Fatal("contained")
	}
	t.Log(got)
}
"""
_GOOD = 'package hostile\n\nfunc F() string { return "good" }\n'


@dataclass(frozen=True, slots=True)
class Bystanders:
    """What lives on this machine while hostile code runs, and must neither be reached nor changed."""

    secret: Path
    tcp: socket.socket
    udp: socket.socket
    unix: socket.socket
    abstract: socket.socket
    process: "subprocess.Popen[bytes]"

    def constants(self) -> str:
        """Return a Go file that tells hostile code where to find them: it need not guess."""
        address = "127.0.0.1"
        named = {
            "hostTCP": f"{address}:{self.tcp.getsockname()[1]}",
            "hostUDP": f"{address}:{self.udp.getsockname()[1]}",
            "hostSocket": self.unix.getsockname(),
            "hostAbstract": "@" + self.abstract.getsockname()[1:].decode(),
            "secretFile": str(self.secret),
        }
        lines = [f'const {name} = "{value}"' for name, value in named.items()]
        return "\n".join(["package hostile", "", *lines, f"const hostProcess = {self.process.pid}", ""])

    def disturbed(self) -> str | None:
        """Return who was reached or changed, or None."""
        for name in ("tcp", "udp", "unix", "abstract"):
            listener: socket.socket = getattr(self, name)
            listener.setblocking(False)
            try:
                listener.recv(1) if name == "udp" else listener.accept()
            except BlockingIOError:
                continue
            return name
        if self.secret.read_text() != "secret":
            return "file"
        return None if self.process.poll() is None else "process"


def bystanders(folder: Path, ends: ExitStack) -> Bystanders:
    """Start them; they end with `ends`."""
    secret = folder / "secret"
    secret.write_text("secret")
    secret.chmod(0o666)
    tcp = ends.enter_context(socket.create_server(("127.0.0.1", 0)))
    udp = ends.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    udp.bind(("127.0.0.1", 0))
    named = []
    for name in (str(folder / "socket"), f"\0guild-hostile-{os.getpid()}"):
        listener = ends.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(name)
        listener.listen()
        named.append(listener)
    process = ends.enter_context(subprocess.Popen(["sleep", "600"]))
    ends.callback(process.kill)
    return Bystanders(secret, tcp, udp, *named, process)


@dataclass(frozen=True, slots=True)
class Hostility:
    """All hostile binaries, and what they must not reach."""

    sandbox: Sandbox
    built: dict[str, Built]
    around: Bystanders

    def run(self, name: str, limits: Limits = LIMITS) -> TestRun:
        """Run one; the hidden test is its only one."""
        binary = self.built[name].binary
        assert binary is not None, self.built[name].message
        return run_tests(binary, self.sandbox, limits, expect=["TestF"])


def build_hostility(folder: Path, go: GoTool, sandbox: Sandbox, ends: ExitStack) -> Hostility:
    """Build everything in `hostile/`, and one good answer."""
    around = bystanders(folder, ends)
    shared = {"around.go": around.constants(), "solution_test.go": _TEST}
    answers = {path.stem: path.read_text() for path in sorted(SOURCES.glob("*.go"))} | {"good": _GOOD}
    built = build({name: {"solution.go": text} | shared for name, text in answers.items()}, folder, go, sandbox)
    return Hostility(sandbox, built, around)
