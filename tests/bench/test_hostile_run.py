"""Hostile answers are contained: none of them passes, nothing of this machine changes, and the next answer is judged as ever.

The attacks are in `hostile/`, one a file. Those on the compiler are in `test_hostile_build.py`.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hostility import LIMITS, MIB, SOURCES, Hostility

from guild.bench.limits import Limits
from guild.bench.sandbox import NO_SANDBOX
from guild.bench.test_run import run_tests
from guild.contract import Verdict

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the attacks are on Linux")

# Refused by the sandbox: F gets hold of nothing, and its test says so.
REFUSED = (
    "big_file",
    "descriptors",
    "environment",
    "fill_disk",
    "find_source",
    "kill_others",
    "links",
    "network",
    "processes",
    "read_files",
    "rights",
    "write_outside",
)
# Ended by a limit: which one is said.
ENDED = {
    "allocate": (Verdict.PANIC, "memory"),
    "allocate_shared": (Verdict.PANIC, "memory"),
    "endless_loop": (Verdict.TIMEOUT, "CPU time"),
    "endless_wait": (Verdict.TIMEOUT, "ran longer than"),
    "goroutines": (Verdict.PANIC, "memory"),
    "many_files": (Verdict.PANIC, "files"),
    "output": (Verdict.PANIC, "output"),
    "recursion": (Verdict.PANIC, "memory"),
    "silent_loop": (Verdict.TIMEOUT, "CPU time"),
    "threads": (Verdict.PANIC, "thread"),
}
FITTING = {
    "allocate": replace(LIMITS, cpu_s=30),
    "allocate_shared": replace(LIMITS, cpu_s=30),
    "endless_wait": replace(LIMITS, wall_s=0.5),
    "goroutines": replace(LIMITS, cpu_s=30, memory_bytes=64 * MIB),
    "recursion": replace(LIMITS, cpu_s=30, memory_bytes=64 * MIB),
}
# Seen through: the answer is wrong, and looks right to whoever believes what is printed.
SEEN_THROUGH = {
    "borrow_output": Verdict.ASSERTION,
    "choose_no_tests": Verdict.ASSERTION,
    "close_output": Verdict.ASSERTION,
    "exit_by_system_call": Verdict.VACUOUS,
    "exit_in_function": Verdict.PANIC,
    "exit_in_init": Verdict.VACUOUS,
    "fake_after_failure": Verdict.ASSERTION,
    "fake_markers": Verdict.VACUOUS,
    "go_exit": Verdict.PANIC,
    "other_flags": Verdict.ASSERTION,
    "panic_later": Verdict.PANIC,
    "read_the_nonce": Verdict.VACUOUS,
}


@pytest.fixture(autouse=True)
def all_goes_on_as_before(hostility: Hostility) -> Iterator[None]:
    """After each attack nobody was disturbed, nothing is mounted that was not, and a good answer passes."""
    mounted = Path("/proc/self/mountinfo").read_text()
    yield
    assert hostility.around.disturbed() is None
    assert Path("/proc/self/mountinfo").read_text() == mounted
    assert hostility.run("good").verdict == Verdict.PASS


@pytest.mark.parametrize("name", REFUSED)
def test_it_gets_hold_of_nothing(hostility: Hostility, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUILD_SECRET", "secret")
    run = hostility.run(name)
    assert (run.verdict, run.failed) == (Verdict.ASSERTION, ("TestF",)), run.detail
    assert "contained" in run.detail


@pytest.mark.parametrize("name", ENDED)
def test_it_is_ended_by_a_limit(hostility: Hostility, name: str) -> None:
    verdict, why = ENDED[name]
    run = hostility.run(name, FITTING.get(name, LIMITS))
    assert run.verdict == verdict, run.detail
    assert why in run.detail
    assert run.witness == "TestF"
    assert run.overrun in ("cpu", "wall", "memory", "files", "output", "processes")


def test_a_stack_that_overflows_is_a_panic_and_no_overrun(hostility: Hostility) -> None:
    run = hostility.run("recursion", Limits(wall_s=120, cpu_s=60))
    assert (run.verdict, run.overrun) == (Verdict.PANIC, None), run.detail
    assert "stack" in run.detail


@pytest.mark.parametrize("name", SEEN_THROUGH)
def test_it_is_seen_through(hostility: Hostility, name: str) -> None:
    run = hostility.run(name)
    assert run.verdict == SEEN_THROUGH[name], run.detail
    assert "TestF" not in run.passed


@pytest.mark.parametrize("name", ["environment", "network", "read_files"])
def test_without_sandbox_the_attack_succeeds(hostility: Hostility, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """So the sandbox is what holds it. Only attacks that read are let out."""
    monkeypatch.setenv("GUILD_SECRET", "secret")
    binary = hostility.built[name].binary
    assert binary is not None
    assert run_tests(binary, NO_SANDBOX, LIMITS).verdict == Verdict.PASS
    while hostility.around.disturbed() is not None:
        assert name == "network"


def test_every_attack_is_tried() -> None:
    assert {path.stem for path in SOURCES.glob("*.go")} == {*REFUSED, *ENDED, *SEEN_THROUGH}
