"""The matrix: which model passed which item. Every policy that chooses among its models can be replayed on it.

Only data and how it is cut. Where it comes from is `assemble_routes.py`'s business, what it says of models `evidence.py`'s.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from guild.contract import BASE, TRACKS, Track


@dataclass(frozen=True, slots=True)
class Item:
    """One item of one track: its family, and the share of samples that each model passed, 0 to 1."""

    track: Track
    ident: str
    family: str
    passed: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Items of one suite, answered over one base; models are named as routes name them."""

    items: tuple[Item, ...]

    @property
    def tracks(self) -> tuple[Track, ...]:
        """Return the tracks that have items, in their usual order."""
        there = {item.track for item in self.items}
        return tuple(track for track in TRACKS if track in there)

    @property
    def families(self) -> tuple[str, ...]:
        """Return the families, sorted."""
        return tuple(sorted({item.family for item in self.items}))

    @property
    def specialists(self) -> tuple[str, ...]:
        """Return the models beside the base, sorted."""
        return tuple(sorted({model for item in self.items for model in item.passed} - {BASE}))

    def on(self, track: Track) -> "Matrix":
        """Return one track's items."""
        return self._only(lambda item: item.track == track)

    def halves(self, seed: int) -> tuple["Matrix", "Matrix"]:
        """Return two matrices with half of the families each, drawn by the seed; a family is never on both sides."""
        shuffled = list(self.families)
        random.Random(seed).shuffle(shuffled)
        first = set(shuffled[: len(shuffled) // 2])
        return self._only(lambda item: item.family in first), self._only(lambda item: item.family not in first)

    def solved_by_one(self) -> list[tuple[Item, str]]:
        """Return the items that exactly one of several models ever passes, with that model."""
        found = []
        for item in self.items:
            solvers = [model for model, share in item.passed.items() if share > 0]
            if len(solvers) == 1 < len(item.passed):
                found.append((item, solvers[0]))
        return found

    def _only(self, wanted: Callable[[Item], bool]) -> "Matrix":
        return Matrix(tuple(item for item in self.items if wanted(item)))


def gather(shares: Mapping[Track, Mapping[str, Mapping[str, float]]], families: Mapping[str, str]) -> Matrix:
    """Return the matrix of shares given by track, model and item; an item that not all models of its track answered is left out."""
    found: list[Item] = []
    for track, models in shares.items():
        answered: Sequence[str] = sorted(set.intersection(*(set(items) for items in models.values()))) if models else []
        found += [
            Item(track, ident, families[ident], {model: items[ident] for model, items in models.items()})
            for ident in answered
        ]
    return Matrix(tuple(found))
