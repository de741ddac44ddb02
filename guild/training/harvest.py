"""Verified self-samples: which of a model's own answers to training problems are worth learning from.

Whether an answer passes is the bench's verdict. Here the passing ones are thinned out: reference answers and copies of one another
teach nothing, tests that kill few mutants teach bad habits, and many answers to one easy problem would drown the hard ones
(rejection sampling as in STaR, arXiv:2203.14465, and RFT, arXiv:2308.01825).
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from guild.training.pairs import Pair

_MOST_EACH = 2
"""How many answers to one item are kept."""
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passing answer as a pair, the reference's code, its own, and for a test the share of mutants that it kills."""

    pair: Pair
    reference: str
    code: str
    killed: float | None = None


@dataclass(frozen=True, slots=True)
class Harvest:
    """The pairs that are kept, in the order of their idents, and how many were left out for which reason."""

    pairs: tuple[Pair, ...]
    dropped: dict[str, int]


def pick(candidates: Sequence[Candidate], least_killed: float) -> Harvest:
    """Return the best two different answers to each item: those that kill the most mutants, then the shortest."""
    dropped: Counter[str] = Counter()
    kept: list[Pair] = []
    seen: set[tuple[str, str]] = set()
    each: Counter[str] = Counter()
    for one in sorted(candidates, key=lambda one: (one.pair.ident, -(one.killed or 0.0), len(one.code), one.code)):
        item, code = one.pair.ident, _plain(one.code)
        if code == _plain(one.reference):
            dropped["is the reference again"] += 1
        elif one.killed is not None and one.killed < least_killed:
            dropped["kills too few mutants"] += 1
        elif (item, code) in seen:
            dropped["is there already"] += 1
        elif each[item] == _MOST_EACH:
            dropped["there are enough of its problem"] += 1
        else:
            each[item] += 1
            kept.append(replace(one.pair, ident=f"{item} {each[item]}"))
        seen.add((item, code))
    return Harvest(tuple(kept), dict(sorted(dropped.items())))


def _plain(code: str) -> str:
    return " ".join(_COMMENT.sub(" ", code).split())
