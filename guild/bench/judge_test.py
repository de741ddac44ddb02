"""Judging tests: they must pass on the correct code, three times shuffled, and fail on the planted bug.

All witnessed mutants are tried too, for the mutation score; they do not decide. A test that is not valid on the correct code
catches nothing, whatever it fails on.
"""

from guild.bench.go_build import Built
from guild.bench.items import Item
from guild.bench.mutation_score import TEST_FILE, mutation_score
from guild.bench.problems import SOLUTION
from guild.bench.score import Score
from guild.bench.toolbox import Packages, Toolbox
from guild.contract import Verdict

_SHUFFLES = (1, 2, 3)
_CAUGHT = (Verdict.ASSERTION, Verdict.PANIC)


def packages(item: Item, code: str) -> Packages:
    """Return what has to be built: the test beside the correct code, and beside the planted bug."""
    assert item.bug is not None
    return {
        "correct": {SOLUTION: item.problem.solution, TEST_FILE: code},
        "bug": {SOLUTION: item.bug.source, TEST_FILE: code},
    }


def conclude(item: Item, code: str, built: dict[str, Built], tools: Toolbox) -> Score:
    """Run the test on the correct code, on the planted bug, and where it is valid on the mutants."""
    correct, bug = built["correct"].binary, built["bug"].binary
    if correct is None or bug is None:
        return Score(Verdict.BUILD, "build", built["correct"].message or built["bug"].message, builds=False)
    for seed in _SHUFFLES:
        done = tools.run(item.problem, correct, shuffle=seed, hidden=False)
        if done.verdict is not Verdict.PASS:
            return Score(done.verdict, "correct code", done.detail, builds=True, facts={"valid": False})
    facts = {"valid": True} | _mutants(item, code, tools)
    done = tools.run(item.problem, bug, hidden=False)
    if done.verdict in _CAUGHT:
        return Score(Verdict.PASS, "planted bug", done.detail, builds=True, facts=facts)
    if done.verdict is Verdict.PASS:
        missed = "every test passes on the planted bug too"
        return Score(Verdict.ASSERTION, "planted bug", missed, builds=True, facts=facts)
    return Score(done.verdict, "planted bug", done.detail, builds=True, facts=facts)


def _mutants(item: Item, code: str, tools: Toolbox) -> dict[str, object]:
    if not item.problem.test:
        return {}
    found = mutation_score(item.problem, code, tools.go, tools.program, tools.sandbox)
    return {
        "killed": found.killed,
        "total": found.total,
        "kills": {kind: len(idents) for kind, idents in found.kills.items()},
    }
