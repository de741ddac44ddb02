"""From the matrix to evidence: each specialist against the base on each track, by the same tests as the bench's scoreboard.

What follows from evidence is `policy.py`'s business.
"""

from dataclasses import dataclass, replace

from guild.contract import BASE, Track
from guild.routing.matrix import Matrix
from guild.stats.clusters import clustered_mean, share_above_zero
from guild.stats.interval import Interval
from guild.stats.paired import Pair, Words, compare, holm, in_words


@dataclass(frozen=True, slots=True)
class Evidence:
    """One specialist against the base on the items of one track.

    `difference` is specialist - base with its interval clustered by family; `p` is after Holm over all comparisons of the matrix.
    `better` is the share of the difference's confidence distribution above zero: near 1 for a specialist that is surely better.
    """

    track: Track
    model: str
    items: int
    families: int
    rate: Interval
    base_rate: Interval
    gained: int
    lost: int
    difference: float
    low: float
    high: float
    p: float
    verdict: Words
    better: float


def weigh(matrix: Matrix) -> tuple[Evidence, ...]:
    """Compare every specialist of every track with the base.

    The pairs, the p values and Holm's adjustment are those of `guild/stats/paired.py`; Holm counts every comparison made here.
    """
    found = [
        _against_base(matrix.on(track), track, model)
        for track in matrix.tracks
        for model in matrix.on(track).specialists
    ]
    adjusted = holm([one.p for one in found])
    return tuple(replace(one, p=p, verdict=in_words(one.difference, p)) for one, p in zip(found, adjusted, strict=True))


def _against_base(matrix: Matrix, track: Track, model: str) -> Evidence:
    pairs = [Pair(item.ident, item.family, item.passed[BASE], item.passed[model]) for item in matrix.items]
    families, compared = [pair.family for pair in pairs], compare(pairs)
    return Evidence(
        track=track,
        model=model,
        items=len(pairs),
        families=len(set(families)),
        rate=_rate([pair.model for pair in pairs], families),
        base_rate=_rate([pair.rival for pair in pairs], families),
        gained=len(compared.gained),
        lost=len(compared.lost),
        difference=compared.difference,
        low=compared.low,
        high=compared.high,
        p=compared.p,
        verdict="no evidence",
        better=share_above_zero([pair.model - pair.rival for pair in pairs], families),
    )


def _rate(shares: list[float], families: list[str]) -> Interval:
    mean = clustered_mean(shares, families)
    return Interval(mean.value, max(0.0, mean.low), mean.high)
