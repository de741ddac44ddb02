"""Near-duplicates among problems: pairs whose solutions are the same but for names and literals.

The measure is the share of common 8-grams of normalised tokens (Jaccard), taken from Go's own scanner through `go_facts.py`.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

_GRAM = 8
NEAR = 0.6
"""From this likeness on, two solutions are the same problem twice."""


def near_duplicates(tokens: Mapping[str, Sequence[str]]) -> list[tuple[str, str, float]]:
    """Return (name, name, likeness) of all pairs at least NEAR alike, the most alike first."""
    grams = {name: _grams(words) for name, words in tokens.items()}
    pairs = []
    for one, other in combinations(sorted(grams), 2):
        both = grams[one] | grams[other]
        likeness = len(grams[one] & grams[other]) / len(both) if both else 0.0
        if likeness >= NEAR:
            pairs.append((one, other, likeness))
    return sorted(pairs, key=lambda pair: -pair[2])


def _grams(words: Sequence[str]) -> set[tuple[str, ...]]:
    """Return all stretches of 8 tokens, identifiers numbered anew within each, so that their place does not matter."""
    return {_renumbered(words[at : at + _GRAM]) for at in range(max(1, len(words) - _GRAM + 1))}


def _renumbered(words: Sequence[str]) -> tuple[str, ...]:
    names: dict[str, str] = {}
    return tuple(
        names.setdefault(word, f"i{len(names)}") if word[:1] == "i" and word[1:].isdigit() else word for word in words
    )
