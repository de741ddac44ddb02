"""Proving what was read, as our own problems are: by building and running it, in the sandbox only.

The solution passes its hidden test three times shuffled; each planted bug builds, and fails it by assertion or panic. What does not
is left out with the reason. Bugs are planted here where a format brings none.
"""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from guild.bench.go_build import Built
from guild.bench.importing.candidate import Candidate, Skipped, Unfit
from guild.bench.importing.mutant_bugs import plant_bugs
from guild.bench.limits import Limits
from guild.bench.problems import SOLUTION, TEST, Bug, Problem
from guild.bench.test_run import run_tests
from guild.bench.toolbox import Toolbox, hidden_tests
from guild.bench.validate import Tick
from guild.contract import Verdict

_AT_ONCE = 8
_SHUFFLES = (1, 2, 3)
_MOST_S = 2.0
"""How long a hidden test may take on its solution, in seconds of both wall and CPU time: it is run once for every mutant."""

# Before a solution is known to end, no run of it may be long.
_STRANGERS = Limits(wall_s=20.0, cpu_s=20.0)
_CAUGHT = (Verdict.ASSERTION, Verdict.PANIC)

Outcome = Problem | Skipped


def prove(candidates: Sequence[Candidate], tools: Toolbox, tick: Tick) -> list[Outcome]:
    """Return of each candidate the proved problem, or why it is left out; raises InfraError where this machine cannot tell."""
    outcomes: list[Outcome] = []
    for start in range(0, len(candidates), _AT_ONCE):
        chunk = candidates[start : start + _AT_ONCE]
        packages = {
            f"{number} {part}": files for number, one in enumerate(chunk) for part, files in _packages(one).items()
        }
        with tools.built(packages) as built, ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            parts = [_parts(built, number) for number in range(len(chunk))]
            proved = list(pool.map(lambda one, its: _proved(one, its, tools), chunk, parts))
        for one, outcome in zip(chunk, proved, strict=True):
            outcomes.append(_with_bugs(one, outcome, tools) if isinstance(outcome, Problem) else outcome)
            tick("problems proved", len(outcomes), len(candidates))
    return outcomes


def _packages(one: Candidate) -> dict[str, dict[str, str]]:
    """Return the solution and each bug, beside each test that is offered."""
    sources = {"solution": one.problem.solution} | {f"bug {bug.name}": bug.source for bug in one.problem.bugs}
    return {
        f"{number} {part}": {SOLUTION: source, TEST: test}
        for number, test in enumerate(one.tests)
        for part, source in sources.items()
    }


def _parts(built: Mapping[str, Built], number: int) -> dict[str, Built]:
    start = f"{number} "
    return {key.removeprefix(start): value for key, value in built.items() if key.startswith(start)}


def _proved(one: Candidate, built: Mapping[str, Built], tools: Toolbox) -> Outcome:
    """Return the problem with the first test that proves it, and the bugs that test catches."""
    if not one.tests:
        return one.problem
    why = ""
    for number, test in enumerate(one.tests):
        problem, its = replace(one.problem, test=test), _parts(built, number)
        try:
            _run_solution(problem, its["solution"], tools)
            return replace(problem, bugs=_caught(one, problem, its, tools))
        except Unfit as error:
            why = why or str(error)
    return one.place, why


def _run_solution(problem: Problem, built: Built, tools: Toolbox) -> None:
    if built.binary is None:
        raise Unfit(f"does not build: {built.message}")
    for seed in _SHUFFLES:
        done = run_tests(built.binary, tools.sandbox, _STRANGERS, shuffle=seed, expect=hidden_tests(problem.test))
        if done.verdict is not Verdict.PASS:
            raise Unfit(f"its solution, shuffled by {seed}, comes to {done.verdict}: {done.detail}")
        if min(done.wall_s, done.cpu_s) > _MOST_S:
            raise Unfit(f"its tests take {done.cpu_s:.1f} s; {_MOST_S:g} s are the most")


def _caught(one: Candidate, problem: Problem, built: Mapping[str, Built], tools: Toolbox) -> tuple[Bug, ...]:
    bugs = []
    for bug in problem.bugs:
        result = built[f"bug {bug.name}"]
        verdict = Verdict.BUILD if result.binary is None else _verdict(problem, result.binary, tools)
        if verdict in _CAUGHT:
            bugs.append(bug)
        elif verdict is Verdict.PASS or not one.needless:
            raise Unfit(
                f"its flawed code comes to {verdict} in its test, and not to assertion or panic {result.message}".strip()
            )
    return tuple(bugs)


def _verdict(problem: Problem, binary: Path, tools: Toolbox) -> Verdict:
    return tools.run(problem, binary).verdict


def _with_bugs(one: Candidate, problem: Problem, tools: Toolbox) -> Outcome:
    """Plant bugs where they are wanted, and keep those that are caught when they are built alone, as answers see them."""
    if not one.mutate:
        return problem
    try:
        planted = plant_bugs(problem, tools)
    except Unfit as error:
        return one.place, str(error)
    with tools.built({bug.name: {SOLUTION: bug.source, TEST: problem.test} for bug in planted}) as built:
        caught = tuple(
            bug
            for bug in planted
            if (binary := built[bug.name].binary) is not None and _verdict(problem, binary, tools) in _CAUGHT
        )
    if caught:
        return replace(problem, bugs=caught)
    if "generate" not in problem.tracks:
        return (
            one.place,
            "its tests catch no mutant of it, and without a spec or with tests of its inner names it cannot be generated",
        )
    return replace(problem, tracks=("generate",))
