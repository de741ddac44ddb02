"""Means over items that come in families, whose members tend to pass or fail together."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.stats import norm, t

from guild.stats.interval import Interval

_TINY = 1e-9
"""What sums of shares such as 1/3 may be off by."""

_FINEST = 100
"""Shares of up to so many samples are counted as whole numbers."""


def clustered_mean(values: Sequence[float], clusters: Sequence[str]) -> Interval:
    """Return the mean of values between -1 and 1 with its cluster-robust 95 % interval (Liang and Zeger, 1986).

    The variance of the mean is G/(G-1) times the sum over the G clusters of the squared sum of residuals, over n squared; t has
    G - 1 degrees of freedom. Clusters that all agree do not show a spread of nil: the reach is then that of the score interval for
    G pairs that agree, z squared / (G + z squared) (Tango, 1998; Wilson's for a rate of 0 or 1 is the same). Fewer than two
    clusters say nothing of the spread, and the interval is all that the values' range allows.
    """
    x = np.asarray(values, dtype=float)
    if x.size == 0:
        return Interval(0.0, -1.0, 1.0)
    mean = float(x.mean())
    sums = _sums(x - mean, clusters)
    count = sums.size
    if count < 2:
        return Interval(mean, -1.0, 1.0)
    agree = bool(np.all(np.abs(sums) < _TINY))
    reach = _reach_of_agreement(count) if agree else float(t.ppf(0.975, count - 1)) * _spread(sums, x.size)
    return Interval(mean, max(-1.0, mean - reach), min(1.0, mean + reach))


def share_above_zero(values: Sequence[float], clusters: Sequence[str]) -> float:
    """Return the share of the mean's confidence distribution that lies above zero (Xie and Singh, 2013).

    It is the one-sided counterpart of `clustered_mean`: below .025 or above .975 exactly where that interval leaves out zero. No
    values, fewer than two clusters, and clusters that all agree on nil say nothing: one half.
    """
    x = np.asarray(values, dtype=float)
    sums = _sums(x - x.mean(), clusters) if x.size else x
    if sums.size < 2:
        return 0.5
    if np.all(np.abs(sums) < _TINY):
        z = float(norm.ppf(0.975))
        return float(norm.cdf(z * x.mean() / _reach_of_agreement(sums.size)))
    return float(t.cdf(x.mean() / _spread(sums, x.size), sums.size - 1))


def _spread(sums: NDArray[np.float64], items: int) -> float:
    """Return the cluster-robust standard error of a mean over so many items, from each cluster's sum of residuals."""
    return float(np.sqrt(sums.size / (sums.size - 1) * np.sum(sums**2)) / items)


def _reach_of_agreement(clusters: int) -> float:
    z = float(norm.ppf(0.975))
    return z**2 / (clusters + z**2)


def sign_flip_p(values: Sequence[float], clusters: Sequence[str], draws: int = 20_000, seed: int = 0) -> float:
    """Return the two-sided p of a mean of zero, by flipping the signs of whole clusters (Winkler and others, 2014).

    The p is exact, over all flips there are, where values are shares of up to 100 samples. Else it is estimated from `draws` random
    flips, the observed one among them.
    """
    sums = _sums(np.asarray(values, dtype=float), clusters)
    sums = sums[np.abs(sums) > _TINY]
    whole = _whole(sums)
    return min(1.0, _over_all_flips(whole)) if whole is not None else _over_draws(sums, draws, seed)


def _sums(values: NDArray[np.float64], clusters: Sequence[str]) -> NDArray[np.float64]:
    """Return the sum of the values of each cluster."""
    index = np.unique(np.asarray(clusters, dtype=str), return_inverse=True)[1]
    return np.bincount(index, weights=values).astype(np.float64)


def _whole(sums: NDArray[np.float64]) -> NDArray[np.int64] | None:
    """Return sums as multiples of the coarsest unit fraction that they all share, or None where there is none."""
    for parts in range(1, _FINEST + 1):
        if np.all(np.abs(sums * parts - np.round(sums * parts)) < _TINY * parts):
            return np.round(sums * parts).astype(np.int64)
    return None


def _over_all_flips(sums: NDArray[np.int64]) -> float:
    # chance[i] is the probability that the flipped total is i - reach: convolved sum by sum, not listed flip by flip.
    reach = int(np.abs(sums).sum())
    chance = np.zeros(2 * reach + 1)
    chance[reach] = 1.0
    for size in np.abs(sums):
        chance = (np.roll(chance, size) + np.roll(chance, -size)) / 2
    totals = np.arange(-reach, reach + 1)
    return float(chance[np.abs(totals) >= abs(int(sums.sum()))].sum())


def _over_draws(sums: NDArray[np.float64], draws: int, seed: int) -> float:
    dice, observed, extreme = np.random.default_rng(seed), abs(sums.sum()) - _TINY, 0
    for _ in range(draws):
        extreme += abs(float(dice.choice((-1.0, 1.0), sums.size) @ sums)) >= observed
    return (extreme + 1) / (draws + 1)
