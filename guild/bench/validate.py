"""Validating a suite: everything that makes a problem fair, proved by running it.

The solution passes three times shuffled, and, where it runs anything side by side and this machine can, with the race detector.
Each bug compiles, changes the lines its card says, and fails the hidden test by assertion or panic. Card, format, vet and likeness
are looked at by `vetting.py`.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from guild.bench.go_build import can_race
from guild.bench.limits import Limits
from guild.bench.problems import SOLUTION, TEST, Problem, Suite
from guild.bench.test_run import run_tests
from guild.bench.toolbox import Toolbox, hidden_tests
from guild.bench.vetting import vet_cards, vet_sources
from guild.contract import Verdict

_AT_ONCE = 8
_SHUFFLES = (1, 2, 3)
_MOST_S = 1.0
"""How long a hidden test may take, in seconds, on its solution."""

_RACE_MEMORY_BYTES = 4 * 1024**3

_CONCURRENT = re.compile(r'\bgo\s+[\w(]|\bchan\b|Parallel\(|"(?:sync|sync/atomic|context|time|net/http)"')
"""What code without is too plain to race: nothing of it ever runs beside something else."""

Tick = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one problem, and what to do."""

    problem: str
    what: str


@dataclass(frozen=True, slots=True)
class Validation:
    """What validating came to; `raced` tells whether the race detector ran."""

    problems: int
    bugs: int
    raced: bool
    faults: tuple[Fault, ...]


def validate(suite: Suite, tools: Toolbox, tick: Tick, workers: int = 2, *, race: bool = True) -> Validation:
    """Validate all problems of a suite; raises InfraError when this machine cannot."""
    faults = [Fault(name, what) for name, what in vet_cards(suite)]
    faults += [Fault(name, what) for name, what in vet_sources(suite, tools)]
    raced = race and can_race(tools.go, tools.sandbox)
    tested = [problem for problem in suite.problems if problem.test]
    short = [replace(problem, test=problem.short_test) for problem in suite.problems if problem.short_test]
    chunks = _chunks(tested)
    done = 0
    with ThreadPoolExecutor(workers) as pool:
        for chunk, found in zip(chunks, pool.map(lambda part: _run_all(part, tools, raced), chunks), strict=True):
            faults += found
            done += len(chunk)
            tick("problems validated", done, len(tested))
        for found in pool.map(lambda part: _run_all(part, tools, False, "short test"), _chunks(short)):
            faults += found
    bugs = sum(len(problem.bugs) for problem in suite.problems)
    return Validation(len(suite.problems), bugs, raced, tuple(sorted(faults, key=lambda fault: fault.problem)))


def _chunks(problems: Sequence[Problem]) -> list[Sequence[Problem]]:
    return [problems[start : start + _AT_ONCE] for start in range(0, len(problems), _AT_ONCE)]


def _run_all(problems: Sequence[Problem], tools: Toolbox, raced: bool, which: str = "hidden test") -> list[Fault]:
    """Return what is wrong with problems by their test, which is called `which`."""
    packages = {f"{problem.name} solution": {SOLUTION: problem.solution, TEST: problem.test} for problem in problems}
    packages |= {
        f"{problem.name} bug {bug.name}": {SOLUTION: bug.source, TEST: problem.test}
        for problem in problems
        for bug in problem.bugs
    }
    faults = []
    with tools.built(packages) as built:
        for problem in problems:
            parts = {key.partition(" ")[2]: value for key, value in built.items() if key.split(" ")[0] == problem.name}
            for part, result in parts.items():
                if result.binary is None:
                    faults.append(Fault(problem.name, f"{part} does not compile: {result.message}"))
                elif part == "solution":
                    faults += [Fault(problem.name, what) for what in _solution(problem, tools, result.binary, which)]
                else:
                    done = tools.run(problem, result.binary)
                    if done.verdict not in (Verdict.ASSERTION, Verdict.PANIC):
                        faults.append(Fault(problem.name, f"{part}: the {which} says {done.verdict}; let it fail"))
    if raced:
        faults += _race(problems, tools)
    return faults


def _solution(problem: Problem, tools: Toolbox, binary: Path, which: str) -> Iterator[str]:
    for seed in _SHUFFLES:
        done = tools.run(problem, binary, shuffle=seed)
        if done.verdict is not Verdict.PASS:
            yield f"solution, its {which} shuffled by {seed}: {done.verdict}: {done.detail}"
            return
        if done.wall_s > _MOST_S and done.cpu_s > _MOST_S:
            yield f"the {which} takes {done.wall_s:.1f} s; make it quicker than {_MOST_S:.0f} s"
            return


def _race(problems: Sequence[Problem], tools: Toolbox) -> list[Fault]:
    problems = [problem for problem in problems if _CONCURRENT.search(problem.solution + problem.test)]
    packages = {problem.name: {SOLUTION: problem.solution, TEST: problem.test} for problem in problems}
    limits = replace(Limits(), wall_s=60.0, cpu_s=60.0, memory_bytes=_RACE_MEMORY_BYTES)
    faults = []
    with tools.built(packages, race=True) as built:
        for problem in problems:
            binary = built[problem.name].binary
            if binary is None:
                faults.append(Fault(problem.name, f"does not compile with -race: {built[problem.name].message}"))
                continue
            done = run_tests(binary, tools.sandbox, limits, expect=hidden_tests(problem.test))
            if done.verdict is not Verdict.PASS:
                faults.append(Fault(problem.name, f"solution with -race: {done.verdict}: {done.detail}"))
    return faults
