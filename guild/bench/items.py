"""Items: one problem as one track sees it, with the code that is shown and the bug that is judged.

Pure data, made in the same order every time. What a model is told about an item is in `prompts.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from guild.bench.problems import Bug, Problem
from guild.contract import TRACKS, Track

CLEAN = "clean"
"""The last part of the id of a review item that shows the correct code."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item.

    `bug` is None for generate, for the clean twin of a review, and where an imported prompt brings its code itself: in a review
    by keywords, and in an edit whose flawed code does not build with the hidden test.
    """

    track: Track
    problem: Problem
    bug: Bug | None = None

    @property
    def ident(self) -> str:
        """Return `PROBLEM`, `PROBLEM/BUG` or `PROBLEM/clean`: unique within a track."""
        if self.bug is not None and self.track != "generate":
            return f"{self.problem.name}/{self.bug.name}"
        # Without a bug, a review is of clean code; unless its prompt says which code.
        clean = self.track == "review" and not self.problem.keywords
        return f"{self.problem.name}/{CLEAN}" if clean else self.problem.name

    @property
    def shown(self) -> str:
        """Return the Go code that the model sees; empty for generate, and for an edit whose prompt brings it."""
        if self.track == "generate" or (self.track == "edit" and self.bug is None):
            return ""
        return self.bug.source if self.bug is not None and self.track in ("edit", "review") else self.problem.solution


def list_items(problems: Sequence[Problem], track: Track, *, every_bug: bool = False) -> list[Item]:
    """Return a track's items.

    One bug of each problem is used, unless `every_bug`: its first for edit and test, its second for review, so that the bank's
    bugs are spread over the tracks. A review has one clean twin for each problem: its text would be the same for all bugs.
    """
    return [item for problem in problems for item in _items(problem, track, every_bug)]


def _items(problem: Problem, track: Track, every_bug: bool) -> list[Item]:
    if track not in _tracks(problem):
        return []
    if track == "generate":
        return [Item(track, problem)]
    if (track == "review" and problem.keywords) or (track == "edit" and track in problem.prompts and not problem.bugs):
        return [Item(track, problem)]
    bugs = [bug for bug in problem.bugs if track != "review" or bug.defect_class is not None]
    if not every_bug:
        chosen = 1 if track == "review" and len(bugs) > 1 else 0
        bugs = bugs[chosen : chosen + 1]
    items = [Item(track, problem, bug) for bug in bugs]
    return [*items, Item(track, problem)] if track == "review" and items else items


def _tracks(problem: Problem) -> tuple[Track, ...]:
    return problem.tracks or TRACKS
