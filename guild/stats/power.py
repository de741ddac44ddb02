"""What a suite can show before anything is run: the smallest difference that the paired test would find.

Items are taken as independent and the comparison as the only one: families and Holm's adjustment make every figure here a best
case.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binom

from guild.stats.paired import SIGNIFICANT

POWER = 0.8
DISCORDANT = 0.25
"""The share of items on which two models are taken to differ, where nothing better is known."""


def power(items: int, discordant: float, difference: float, alpha: float = SIGNIFICANT) -> float:
    """Return the chance that exact McNemar finds a true difference on so many items, in favour of the better model.

    A share `discordant` of the items differs, in favour of the better model by `difference`. The number of discordant items, and of
    those in its favour, is summed over exactly (Connor, 1987).
    """
    if not 0 < difference <= discordant <= 1:
        raise ValueError(f"a difference of {difference} cannot come from {discordant} discordant items")
    share = (discordant + difference) / (2 * discordant)
    counts = np.arange(items + 1)
    chance = binom.pmf(counts, items, discordant)
    return float(chance @ binom.sf(_needed(items, alpha) - 1, counts, share))


@lru_cache(maxsize=256)
def _needed(most: int, alpha: float) -> NDArray[np.int64]:
    """Return for 0 to `most` discordant items how many must favour one model for p < alpha.

    Where all of them would not do, that is more than there are.
    """
    counts = np.arange(most + 1)
    # The least g with P(X >= g) < alpha / 2 for a fair coin: isf allows equality, which the test does not.
    needed = binom.isf(alpha / 2, counts, 0.5).astype(np.int64) + 1
    return np.where(2 * binom.sf(needed - 1, counts, 0.5) < alpha, needed, needed + 1)


def smallest_detectable(items: int, discordant: float = DISCORDANT, alpha: float = SIGNIFICANT) -> float | None:
    """Return the smallest difference found with 80 % power, in steps of a tenth of a point; None where none would be."""
    steps = [step / 1000 for step in range(1, round(discordant * 1000) + 1)]
    low, high = 0, len(steps)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if power(items, discordant, steps[middle], alpha) >= POWER else (middle + 1, high)
    return steps[low] if low < len(steps) else None


@lru_cache(maxsize=256)
def items_needed(difference: float, discordant: float = DISCORDANT, most: int = 5000) -> int | None:
    """Return how many items show a difference with 80 % power, or None where `most` do not."""
    low, high = 1, most
    if power(most, discordant, difference) < POWER:
        return None
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if power(middle, discordant, difference) >= POWER else (middle + 1, high)
    return low


def least_one_sided(alpha: float = SIGNIFICANT) -> int:
    """Return how many discordant items, all in favour of one model, it takes for p < alpha: 6 for .05."""
    return next(count for count in range(1, 1000) if 2 * 0.5**count < alpha)
