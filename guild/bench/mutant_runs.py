"""Running one test against many mutants of a solution: built together, then one short run for each.

A mutant's run is bounded by CPU time more than by the clock: endless loops are what mutants do, and each costs half a second rather
than five. Which runs count as kills is for `witnesses` and `mutation_score` to say.
"""

import os
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from guild.bench.go_build import build
from guild.bench.go_tool import GoTool
from guild.bench.limits import Limits
from guild.bench.mutants import Mutant
from guild.bench.problems import SOLUTION
from guild.bench.sandbox import Sandbox
from guild.bench.test_run import TestRun, limits_for, run_tests
from guild.contract import Verdict

_LEAST_CPU_S = 0.5
_TIMES_THE_REFERENCE = 20
_UNKNOWN = Limits(wall_s=120.0, cpu_s=240.0)
_TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class MutantRuns:
    """What a test came to: on the unchanged code, and on each mutant by number; None where that did not build.

    `baseline` is None where the test did not build with the unchanged code; then `message` says why.
    """

    baseline: TestRun | None
    runs: Mapping[int, TestRun | None]
    message: str = ""

    @property
    def sound(self) -> bool:
        """Tell whether the test passes on the unchanged code, without which no failure means anything."""
        return self.baseline is not None and self.baseline.verdict is Verdict.PASS


def run_mutants(
    unchanged: str, mutants: Sequence[Mutant], tests: Mapping[str, str], go: GoTool, sandbox: Sandbox, *, together: bool
) -> MutantRuns:
    """Build the test files `tests` beside every mutant, and run them.

    `unchanged` is the code that has no mutant on: the schemata, where the mutants that are not separate lie in it `together`, or
    the solution. Where the test does not pass on it, no mutant is run. Raises InfraError where Go or the sandbox cannot run.
    """
    alone = [mutant for mutant in mutants if mutant.separate or not together]
    packages = {_TOGETHER: {SOLUTION: unchanged, **tests}}
    packages |= {str(mutant.number): {SOLUTION: mutant.marked, **tests} for mutant in alone}
    with tempfile.TemporaryDirectory(prefix="guild-mutants-") as folder:
        built = build(packages, Path(folder), go, sandbox)
        common = built[_TOGETHER].binary
        if common is None:
            return MutantRuns(None, {}, built[_TOGETHER].message)
        baseline = _unchanged(common, sandbox)
        if baseline.verdict is not Verdict.PASS:
            return MutantRuns(baseline, {})
        limits = _limits(baseline)
        binaries = {
            mutant.number: built[str(mutant.number)].binary if mutant in alone else common for mutant in mutants
        }

        def run(number: int) -> TestRun | None:
            binary = binaries[number]
            return None if binary is None else run_tests(binary, sandbox, limits, mutant=number)

        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            return MutantRuns(baseline, dict(zip(binaries, pool.map(run, binaries), strict=True)))


def _unchanged(binary: Path, sandbox: Sandbox) -> TestRun:
    done = run_tests(binary, sandbox, limits_for(0.0))
    # A slow test is known to be slow only once it has run.
    return run_tests(binary, sandbox, _UNKNOWN) if done.verdict is Verdict.TIMEOUT else done


def _limits(baseline: TestRun) -> Limits:
    cpu_s = max(_LEAST_CPU_S, _TIMES_THE_REFERENCE * baseline.cpu_s)
    return replace(limits_for(baseline.wall_s), cpu_s=cpu_s)
