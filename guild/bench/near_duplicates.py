"""Near-duplicates among problems: pairs whose solutions are the same but for names and literals.

The measure is the share of common stretches of normalised tokens (Jaccard), taken from Go's own scanner through `go_facts.py`.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

from guild.stats.shingles import code_shingles, jaccard

NEAR = 0.6
"""From this likeness on, two solutions are the same problem twice."""


def near_duplicates(tokens: Mapping[str, Sequence[str]]) -> list[tuple[str, str, float]]:
    """Return (name, name, likeness) of all pairs at least NEAR alike, the most alike first."""
    known = {name: code_shingles(words) for name, words in tokens.items()}
    pairs = [(one, other, jaccard(known[one], known[other])) for one, other in combinations(sorted(known), 2)]
    return sorted((pair for pair in pairs if pair[2] >= NEAR), key=lambda pair: -pair[2])
