"""Confining for real: what a program says and how it ends comes out, and nothing of it is left behind.

Whether hostile programs are held is in test_hostile_run.py. The programs here have no harness; they are plain `main`s.
"""

import os
import select
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from guild.bench.confined import run_confined
from guild.bench.go_tool import GoTool
from guild.bench.limits import Limits
from guild.bench.sandbox import NO_SANDBOX, Sandbox
from guild.errors import InfraError

# What the first argument says is done.
_MAIN = """package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"runtime"
	"time"
)

func main() {
	switch os.Args[1] {
	case "echo":
		text, _ := io.ReadAll(os.Stdin)
		fmt.Print(string(text), os.Args[2:])
		fmt.Fprint(os.Stderr, "!")
	case "exit":
		os.Exit(7)
	case "wait":
		fmt.Println("waiting")
		time.Sleep(time.Hour)
	case "spin":
		for {
		}
	case "localhost":
		listener, err := net.Listen("tcp", "localhost:0")
		if err != nil {
			panic(err)
		}
		_, err = net.Dial("tcp", listener.Addr().String())
		fmt.Print(err)
	case "zone":
		os.WriteFile("written", nil, 0o600)
		folder, _ := os.Getwd()
		fmt.Print(time.Now().Location(), " ", folder, " ", os.TempDir(), " ", runtime.GOMAXPROCS(0))
	case "bytes":
		os.Stdout.Write([]byte("\\xff\\x00\\n"))
	}
}
"""
linux = pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is for Linux")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory, go: GoTool) -> Path:
    folder = tmp_path_factory.mktemp("program")
    (folder / "main.go").write_text(_MAIN)
    environment = os.environ | {"CGO_ENABLED": "0", "GOTOOLCHAIN": "local", "GOFLAGS": "", "GO111MODULE": "off"}
    subprocess.run([go.program, "build", "-o", "program", "main.go"], cwd=folder, check=True, env=environment)
    return folder / "program"


@pytest.fixture(params=["sandbox", "none"])
def either(request: pytest.FixtureRequest) -> Sandbox:
    return NO_SANDBOX if request.param == "none" else request.getfixturevalue("sandbox")


def test_what_it_says_comes_out_in_order(program: Path, either: Sandbox) -> None:
    outcome = run_confined(program, either, Limits(), arguments=["echo", "a b", "*"], stdin=b"hello ")
    assert (outcome.code, outcome.output, outcome.stopped) == (0, b"hello [a b *]!", None)
    assert 0 < outcome.wall_s < 10
    assert 0 < outcome.cpu_s < 5


def test_its_exit_code_comes_out(program: Path, either: Sandbox) -> None:
    assert run_confined(program, either, Limits(), arguments=["exit"]).code == 7
    assert run_confined(program, either, Limits(), arguments=["bytes"]).output == b"\xff\0\n"


def test_it_is_stopped_after_its_time(program: Path, either: Sandbox) -> None:
    waited = run_confined(program, either, Limits(wall_s=0.3), arguments=["wait"])
    assert (waited.stopped, waited.output, waited.code) == ("wall", b"waiting\n", 128 + signal.SIGKILL)
    assert waited.wall_s >= 0.3
    spun = run_confined(program, either, Limits(wall_s=60, cpu_s=0.2), arguments=["spin"])
    assert (spun.stopped, spun.code) == ("cpu", 128 + signal.SIGKILL)
    assert 0.2 <= spun.cpu_s < 3


@linux
def test_the_kernel_ends_what_the_watch_does_not_see(
    program: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("guild.bench.supervise.occupancy", lambda process: None)
    spun = run_confined(program, sandbox, Limits(wall_s=60, cpu_s=0.2), arguments=["spin"])
    assert (spun.stopped, spun.code) == ("cpu", 128 + signal.SIGKILL)


@linux
def test_a_user_s_own_lower_limits_stay(program: Path) -> None:
    script = (
        "import resource, sys; from pathlib import Path; from guild.bench.confined import run_confined\n"
        "from guild.bench.limits import Limits; from guild.bench.sandbox import NO_SANDBOX, find_sandbox\n"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))\n"
        "for sandbox in (find_sandbox(), NO_SANDBOX):\n"
        "    print(run_confined(Path(sys.argv[1]), sandbox, Limits(), arguments=['exit']).code)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(program)], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("7\n7\n", "")


def test_a_test_finds_what_tests_need(program: Path, sandbox: Sandbox) -> None:
    assert run_confined(program, sandbox, Limits(), arguments=["localhost"]).output == b"<nil>"
    assert run_confined(program, sandbox, Limits(), arguments=["zone"]).output == b"UTC /tmp/work /tmp 2"


def test_without_sandbox_it_works_in_a_folder_that_ends_with_it(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    zone, folder, temporary, _ = run_confined(program, NO_SANDBOX, Limits(), arguments=["zone"]).output.split()
    assert (zone, folder) == (b"UTC", temporary)
    assert Path(folder.decode()).parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_several_threads_may_run_at_once(program: Path, either: Sandbox) -> None:
    def echo(number: int) -> bytes:
        return run_confined(program, either, Limits(wall_s=60), arguments=["echo"], stdin=b"%d" % number).output

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(echo, range(32))) == [b"%d[]!" % number for number in range(32)]


@linux
def test_nothing_is_left_open(program: Path, either: Sandbox) -> None:
    run_confined(program, either, Limits(), arguments=["echo"])
    before = len(list(Path("/proc/self/fd").iterdir()))
    for arguments in (["echo"], ["wait"]):
        run_confined(program, either, Limits(wall_s=0.2), arguments=arguments)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert threading.active_count() == 1


def running(mark: str) -> list[int]:
    """Return the processes of this machine that carry a mark among their arguments."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if mark.encode() in words:
                found.append(int(folder.name))
    return found


@linux
@pytest.mark.parametrize("does", ["wait", "spin"])
def test_nothing_runs_on_after_the_end(program: Path, either: Sandbox, does: str) -> None:
    mark = f"guild-mark-{os.getpid()}-{does}"
    run_confined(program, either, Limits(wall_s=0.3), arguments=[does, mark])
    assert running(mark) == []


@linux
def test_what_runs_dies_with_guild(program: Path, sandbox: Sandbox) -> None:
    mark = f"guild-mark-{os.getpid()}-orphan"
    script = (
        "import sys; from pathlib import Path; from guild.bench.confined import run_confined\n"
        "from guild.bench.limits import Limits; from guild.bench.sandbox import find_sandbox\n"
        "run_confined(Path(sys.argv[1]), find_sandbox(), Limits(wall_s=600), arguments=['wait', sys.argv[2]])\n"
    )
    # What is told its end by this pipe is every process that holds it: the sandbox's, too.
    with subprocess.Popen([sys.executable, "-c", script, str(program), mark]) as guild:
        inside = -1
        while inside < 0:
            assert guild.poll() is None
            names = [
                number for number in running(mark) if (Path(f"/proc/{number}/comm").read_text()) == "problem.test\n"
            ]
            inside = os.pidfd_open(names[0]) if names else -1
        guild.kill()
    assert select.select([inside], [], [], 30)[0] == [inside]
    os.close(inside)
    assert running(mark) == []


@linux
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("echo 'bwrap: No permissions to create new namespace' >&2; exit 1", "No permissions to create new namespace"),
        ("exit 0", "it said nothing"),
        ("kill -9 $$", "it said nothing"),
    ],
)
def test_a_sandbox_that_cannot_be_set_up_blames_no_answer(program: Path, tmp_path: Path, text: str, why: str) -> None:
    fake = tmp_path / "bwrap"
    fake.write_text(f"#!/bin/sh\n{text}\n")
    fake.chmod(0o755)
    with pytest.raises(InfraError, match=why):
        run_confined(program, Sandbox("bubblewrap", fake, "PATH"), Limits(), arguments=["echo"])


def test_what_cannot_be_run_blames_no_answer(tmp_path: Path, sandbox: Sandbox) -> None:
    with pytest.raises(InfraError, match="no such test binary"):
        run_confined(tmp_path / "gone", sandbox, Limits())
    with pytest.raises(InfraError, match="cannot be run"):
        run_confined(Path(sys.executable), Sandbox("bubblewrap", tmp_path / "gone", "PATH"), Limits())
    (tmp_path / "text").write_text("no program")
    (tmp_path / "text").chmod(0o755)
    with pytest.raises(InfraError, match="was not run"):
        run_confined(tmp_path / "text", sandbox, Limits())


def test_more_stdin_than_a_pipe_is_sure_to_hold_is_refused(program: Path, sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="4096 fit"):
        run_confined(program, sandbox, Limits(), stdin=b"x" * 4097)


def test_output_is_cut_where_it_runs_over(program: Path, either: Sandbox) -> None:
    limits = replace(Limits(), output_bytes=3)
    outcome = run_confined(program, either, limits, arguments=["echo"], stdin=b"hello")
    assert (outcome.stopped, outcome.output) == ("output", b"hel")
