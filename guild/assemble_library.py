"""Functions of Go's own library on their way into a data set: which are used, what pairs they make, and what the card says of them.

It stands on `assemble.py`'s floor. How they are found and proved belongs to the bench, what is alike to the training room.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from guild.bench.controls import reference
from guild.bench.items import list_items
from guild.bench.library import LICENCE, mine_library
from guild.bench.problems import Problem
from guild.bench.prompts import user_prompt
from guild.bench.toolbox import Toolbox
from guild.training.contamination import Findings
from guild.training.pairs import Dropped, Pair
from guild.training.recipe import DataCard

Tick = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Library:
    """The functions that a data set uses, those that it leaves out, and the version of Go that all are from."""

    go: str
    problems: tuple[Problem, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    mined: int = 0

    def without(self, findings: Findings) -> tuple["Library", Findings]:
        """Leave out what the contamination gate hits, and return the findings on all else.

        A problem that people wrote has to be changed, so its hit fails the build. Nobody can change Go's library: one of its
        functions is left out, and counted.
        """
        own = {problem.name for problem in self.problems}
        alike = {hit.text: hit.kind for hit in findings.hits if hit.text in own}
        dropped = [Dropped(name, f"library: the {kind} of a benchmark problem") for name, kind in alike.items()]
        kept = tuple(problem for problem in self.problems if problem.name not in alike)
        rest = Findings(
            hits=tuple(hit for hit in findings.hits if hit.text not in own),
            neighbours=tuple(near for near in findings.neighbours if near.text not in alike),
        )
        return replace(self, problems=kept, dropped=(*self.dropped, *dropped)), rest

    def pairs(self) -> Iterator[Pair]:
        """Yield a `generate` pair for each function; its ident says where it is from."""
        for item in list_items(self.problems, "generate"):
            yield Pair(
                ident=f"library {item.problem.name}",
                track="generate",
                source="library",
                problem=item.problem.name,
                family=item.problem.family,
                user=user_prompt(item),
                answer=reference(item),
            )

    @property
    def facts(self) -> dict[str, Any]:
        """Return what the data card says of them; nothing where there are none."""
        if not self.mined and not self.dropped:
            return {}
        return {
            "library": {"go": self.go, "mined": self.mined, "used": len(self.problems), "licence": LICENCE},
        }


def find_library(card: DataCard, tools: Toolbox, tick: Tick) -> Library:
    """Return the proved functions of the local Go's library, or none where the recipe wants none."""
    if not card.library:
        return Library(tools.go.version)
    mined = mine_library(tools, tick)
    dropped = tuple(Dropped(name, f"library: {why}") for name, why in mined.skipped)
    return Library(tools.go.version, mined.problems, dropped, len(mined.problems))
