"""Running the tests of a built package in the sandbox, and the verdict on them.

Decided by what the harness reports behind its nonce and by how the program ended, never by what a test printed; its text
serves only to show a failure. How a program is confined is in `confined.py`, the harness in `harness/harness.go`.
"""

import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from guild.bench.confined import run_confined
from guild.bench.failure_text import assertion_text, death_text, shown_failed
from guild.bench.limits import Limits, Outcome, Stop
from guild.bench.sandbox import Sandbox
from guild.contract import Verdict
from guild.errors import InfraError

_LEAST_WALL_S = 5.0
_TIMES_THE_REFERENCE = 20
_THREADS = 2
# All flags that choose what is run, since an answer may set those that are not set here.
_FLAGS = (
    "-test.v=test2json",
    "-test.count=1",
    "-test.timeout=0",
    "-test.paniconexit0",
    "-test.skip=",
    "-test.list=",
    "-test.bench=",
    "-test.fuzz=",
    "-test.short=false",
    "-test.failfast=false",
    "-test.fullpath=false",
    "-test.cpu=",
    "-test.parallel=2",
)
_OVERRUN: dict[Stop, str] = {
    "wall": "ran longer than {limits.wall_s:g} s",
    "cpu": "used more than {limits.cpu_s:g} s of CPU time",
    "memory": "used more than {limits.memory_bytes} bytes of memory",
    "output": "wrote more than {limits.output_bytes} bytes of output",
    "processes": "had more than {limits.processes} threads",
    "files": "made more than {limits.files} files",
}


@dataclass(frozen=True, slots=True)
class TestRun:
    """What came of a package's tests.

    The names are of top-level tests. `witness` is the test that failed first, or that ran when the program died or was
    stopped, or None. `detail` says in a few lines what went wrong. `reached` tells whether the mutant that was switched on
    was ever run. `overrun` is the limit that ended the program; memory and threads also where Go itself died for want of
    them. Too much memory, output, threads or files count as `panic`, too much time as `timeout`.
    """

    # Its name would make pytest take it for a test.
    __test__: ClassVar[bool] = False

    verdict: Verdict
    passed: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    witness: str | None = None
    detail: str = ""
    wall_s: float = 0.0
    cpu_s: float = 0.0
    reached: bool = False
    overrun: Stop | None = None


def limits_for(reference_s: float) -> Limits:
    """Return limits for tests that the reference passes in `reference_s` seconds on this machine.

    Wall time is 20 times the reference's own and 5 s at least, so that a slow machine decides no verdict; CPU time is what
    the threads can use in that time.
    """
    wall_s = max(_LEAST_WALL_S, _TIMES_THE_REFERENCE * reference_s)
    return Limits(wall_s=wall_s, cpu_s=wall_s * _THREADS)


def run_tests(
    binary: Path,
    sandbox: Sandbox,
    limits: Limits,
    *,
    shuffle: int | None = None,
    mutant: int = 0,
    only: Collection[str] | None = None,
    expect: Collection[str] | None = None,
) -> TestRun:
    """Run the tests of a binary that `go_build.py` built, with one mutant switched on (0: none), and judge them.

    `shuffle` is the seed of their order; `only` names the top-level tests to run, `expect` those that must run and pass (None:
    at least one). Raises InfraError where the sandbox or the harness did not come to run.
    """
    nonce = secrets.token_hex(16)
    chosen = "" if only is None else f"^({'|'.join(sorted(only))})$"
    arguments = [*_FLAGS, f"-test.run={chosen}", f"-test.shuffle={'off' if shuffle is None else shuffle}"]
    outcome = run_confined(binary, sandbox, limits, arguments=arguments, stdin=f"{nonce} {mutant}\n".encode())
    report = _Report.read(outcome.output, nonce)
    if not report.begun and outcome.stopped is None:
        said = outcome.output.decode(errors="replace").strip()[-300:]
        raise InfraError(f"{binary}: guild's harness did not start in it ({said!r}); build it again")
    verdict, detail = _judge(report, outcome, limits, expect)
    return TestRun(
        verdict=verdict,
        passed=tuple(report.passed),
        failed=tuple(report.failed),
        skipped=tuple(report.skipped),
        witness=None if verdict in (Verdict.PASS, Verdict.VACUOUS) else report.witness,
        detail=detail,
        wall_s=outcome.wall_s,
        cpu_s=outcome.cpu_s,
        reached=report.reached,
        overrun=outcome.stopped or _refused(verdict, detail),
    )


@dataclass(slots=True)
class _Report:
    """What the harness told of a run, and what is left of the output without it."""

    text: str = ""
    begun: bool = False
    reached: bool = False
    end: int | None = None
    running: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, output: bytes, nonce: str) -> "_Report":
        report = cls()
        # Line ends on both sides are the harness's own.
        line = re.compile(rf"\n{nonce} (\w+) ?([^\n]*)\n")
        output_text = output.decode(errors="replace")
        report.text = line.sub("", output_text)
        for word, rest in line.findall(output_text):
            report._take(word, rest)
        report._settle_examples()
        return report

    def _take(self, word: str, rest: str) -> None:
        match word:
            case "begun":
                self.begun = True
            case "reached":
                self.reached = True
            case "end":
                self.end = int(rest)
            case "run":
                self.running.append(rest)
            case "pass" | "fail" | "skip":
                {"pass": self.passed, "fail": self.failed, "skip": self.skipped}[word].append(rest)
                self.running.remove(rest)

    def _settle_examples(self) -> None:
        """Examples report only that they ran: where all has passed they have, else the text shows which failed."""
        if self.end is None:
            return
        shown = shown_failed(self.text)
        for name in self.running:
            (self.failed if self.end != 0 and name in shown else self.passed).append(name)
        self.running.clear()

    @property
    def witness(self) -> str | None:
        shown = [name for name in shown_failed(self.text) if name in self.running]
        return next(iter([*self.failed, *shown, *reversed(self.running)]), None)


def _judge(report: _Report, outcome: Outcome, limits: Limits, expect: Collection[str] | None) -> tuple[Verdict, str]:
    if outcome.stopped is not None:
        why = _OVERRUN[outcome.stopped].format(limits=limits)
        if outcome.stopped in ("wall", "cpu"):
            return Verdict.TIMEOUT, why
        # A death with many goroutines is longer than the output may be; how it began says more than that.
        return Verdict.PANIC, death_text(report.text) or why
    if report.end is None and outcome.code == 0:
        return Verdict.VACUOUS, "the program ended as if all were well before its tests had ended"
    if report.end is None or report.end != outcome.code:
        return Verdict.PANIC, death_text(report.text) or _quiet_death(outcome.code)
    if report.end != 0:
        return Verdict.ASSERTION, assertion_text(report.text, report.witness)
    missing = sorted(set(expect or ()) - set(report.passed))
    if missing:
        return Verdict.VACUOUS, f"did not run and pass: {', '.join(missing)}"
    if not report.passed:
        return Verdict.VACUOUS, "no test ran" if not report.skipped else "every test was skipped"
    return Verdict.PASS, ""


def _refused(verdict: Verdict, detail: str) -> Stop | None:
    """Return what the kernel refused to a program that died of it."""
    if verdict != Verdict.PANIC:
        return None
    if "failed to create new OS thread" in detail:
        return "processes"
    return "memory" if "out of memory" in detail or "cannot allocate memory" in detail else None


def _quiet_death(code: int) -> str:
    return f"the program was ended by signal {code - 128}" if code > 128 else f"the program ended with exit code {code}"
