"""What judging needs of this machine: Go, the sandbox, guild's Go program, and how long a problem's reference takes here."""

import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from guild.bench.go_build import Built, build, require_go
from guild.bench.go_facts import Facts, read_facts
from guild.bench.go_program import GoProgram, build_program
from guild.bench.go_tool import GoTool
from guild.bench.limits import Limits
from guild.bench.problems import SOLUTION, TEST, Problem
from guild.bench.sandbox import Sandbox
from guild.bench.test_run import TestRun, limits_for, run_tests
from guild.contract import Verdict
from guild.errors import InfraError

_PATIENT = Limits(wall_s=60.0, cpu_s=120.0)
"""What the reference gets where an answer ran out of time."""

Packages = Mapping[str, Mapping[str, str]]


@dataclass(slots=True)
class Toolbox:
    """Go, sandbox and program of one run; safe to share between threads."""

    go: GoTool
    sandbox: Sandbox
    program: GoProgram
    _reference_s: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @classmethod
    def open(cls, sandbox: Sandbox) -> "Toolbox":
        """Find Go and build guild's own program; raises InfraError where that cannot be."""
        go = require_go()
        return cls(go, sandbox, build_program(go))

    @property
    def identity(self) -> dict[str, str]:
        """Return what verdicts depend on: versions and the kind of sandbox."""
        return {"go": self.go.version, "program": self.program.identity, "sandbox": self.sandbox.kind}

    def facts(self, sources: list[str]) -> list[Facts]:
        """Return the facts of Go files."""
        return read_facts(self.program, sources) if sources else []

    @contextmanager
    def built(self, packages: Packages, *, race: bool = False) -> Iterator[dict[str, Built]]:
        """Build packages together, and drop the binaries at the end."""
        with tempfile.TemporaryDirectory(prefix="guild-judge-") as folder:
            yield build(packages, Path(folder), self.go, self.sandbox, race=race)

    def run(self, problem: Problem, binary: Path, *, shuffle: int | None = None, hidden: bool = True) -> TestRun:
        """Run a test binary; with `hidden`, every test of the problem's hidden test must have run.

        The limits have a floor; a run that hits it is taken again where the reference shows that the problem needs longer here.
        """
        expect = hidden_tests(problem.test) if hidden else None
        done = run_tests(binary, self.sandbox, limits_for(0.0), shuffle=shuffle, expect=expect)
        if done.verdict is Verdict.TIMEOUT and problem.test:
            limits = self._limits(problem)
            if limits.wall_s > limits_for(0.0).wall_s:
                return run_tests(binary, self.sandbox, limits, shuffle=shuffle, expect=expect)
        return done

    def _limits(self, problem: Problem) -> Limits:
        with self._lock:
            if problem.sha256 not in self._reference_s:
                with self.built({"reference": {SOLUTION: problem.solution, TEST: problem.test}}) as built:
                    binary = built["reference"].binary
                    if binary is None:
                        raise InfraError(
                            f"problem {problem.name!r}: its reference does not build; run guild bench validate"
                        )
                    done = run_tests(binary, self.sandbox, _PATIENT)
                    # A reference that does not come to its end here tells nothing about how long others need.
                    self._reference_s[problem.sha256] = done.wall_s if done.verdict is Verdict.PASS else 0.0
            return limits_for(self._reference_s[problem.sha256])


@cache
def hidden_tests(source: str) -> tuple[str, ...]:
    """Return the names of the Test functions of a hidden test, which is ours and gofmt-clean."""
    names = (
        line.removeprefix("func ").partition("(")[0] for line in source.splitlines() if line.startswith("func Test")
    )
    return tuple(name for name in names if name != "TestMain")
