"""Two models on the same items: who gained, who lost, how sure that is, and the verdict in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from scipy.stats import binomtest

from guild.stats.clusters import clustered_mean, sign_flip_p

Words = Literal["beats base", "loses to base", "no evidence"]

SIGNIFICANT = 0.05


@dataclass(frozen=True, slots=True)
class Pair:
    """One item: its id, its family, and the share of samples that the rival and the model passed, 0 to 1."""

    item: str
    family: str
    rival: float
    model: float


@dataclass(frozen=True, slots=True)
class Paired:
    """What pairs say of a model against its rival.

    `gained` lists the items on which the model did better, `lost` those on which it did worse. `difference` is model - rival, with
    its interval clustered by family. `p` is the larger of McNemar's, which takes items as independent, and that of flipping whole
    families, which does not: where families matter, the second is honest, and where there are few of them, the first.
    """

    gained: tuple[str, ...]
    lost: tuple[str, ...]
    both: int
    neither: int
    difference: float
    low: float
    high: float
    p: float
    p_mcnemar: float
    p_families: float


def compare(pairs: Sequence[Pair]) -> Paired:
    """Compare a model with its rival on the same items; without items there is no difference and no evidence."""
    gained = tuple(pair.item for pair in pairs if pair.model > pair.rival)
    lost = tuple(pair.item for pair in pairs if pair.model < pair.rival)
    differences, families = [pair.model - pair.rival for pair in pairs], [pair.family for pair in pairs]
    spread = clustered_mean(differences, families)
    p_mcnemar, p_families = mcnemar(len(gained), len(lost)), sign_flip_p(differences, families)
    return Paired(
        gained=gained,
        lost=lost,
        both=sum(pair.model == pair.rival and pair.model > 0 for pair in pairs),
        neither=sum(pair.model == pair.rival == 0 for pair in pairs),
        difference=spread.value,
        low=spread.low,
        high=spread.high,
        p=max(p_mcnemar, p_families),
        p_mcnemar=p_mcnemar,
        p_families=p_families,
    )


def mcnemar(gained: int, lost: int) -> float:
    """Return the exact two-sided p of McNemar's test (McNemar, 1947): discordant items as throws of a fair coin."""
    return float(binomtest(gained, gained + lost).pvalue) if gained + lost else 1.0


def in_words(difference: float, adjusted_p: float) -> Words:
    """Return the verdict; a tie is not a win, and neither is a difference that chance could make."""
    if adjusted_p >= SIGNIFICANT or difference == 0:
        return "no evidence"
    return "beats base" if difference > 0 else "loses to base"


def holm(ps: Sequence[float]) -> list[float]:
    """Return p values adjusted for so many comparisons (Holm, 1979), in the order given."""
    adjusted, highest = [0.0] * len(ps), 0.0
    for rank, number in enumerate(sorted(range(len(ps)), key=lambda n: ps[n])):
        highest = max(highest, min(1.0, (len(ps) - rank) * ps[number]))
        adjusted[number] = highest
    return adjusted
