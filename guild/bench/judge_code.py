"""Judging generate and edit: the answer stands in for the solution, and the hidden test decides."""

from guild.bench.go_build import Built
from guild.bench.items import Item
from guild.bench.problems import SOLUTION, TEST
from guild.bench.score import Score
from guild.bench.toolbox import Packages, Toolbox
from guild.contract import Verdict


def packages(item: Item, code: str) -> Packages:
    """Return what has to be built: the answer beside the hidden test."""
    return {"hidden": {SOLUTION: code, TEST: item.problem.test}}


def conclude(item: Item, built: dict[str, Built], tools: Toolbox) -> Score:
    """Run the hidden test on the answer."""
    binary = built["hidden"].binary
    if binary is None:
        return Score(Verdict.BUILD, "build", built["hidden"].message, builds=False)
    done = tools.run(item.problem, binary)
    return Score(done.verdict, "hidden test", done.detail, builds=True)
