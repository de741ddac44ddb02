"""How good a classifier is: macro-F1, confusion, calibration error, and how sure one may be of them.

All functions take labels as integer indices. Nothing here knows what the classes mean.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from guild.stats.interval import Interval

Labels = NDArray[np.int64]
Probabilities = NDArray[np.float32]


def confusion(truth: Labels, guess: Labels, classes: int) -> NDArray[np.int64]:
    """Return counts (classes, classes): row the truth, column the guess."""
    counts = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(counts, (truth, guess), 1)
    return counts


def macro_f1(truth: Labels, guess: Labels, classes: int) -> float:
    """Return the mean F1 over the classes that occur in truth or guess; F1 = 2 TP / (2 TP + FP + FN)."""
    counts = confusion(truth, guess, classes)
    hits, said, are = np.diag(counts), counts.sum(axis=0), counts.sum(axis=1)
    seen = (said + are) > 0
    return float(np.mean(2 * hits[seen] / (said + are)[seen])) if seen.any() else 0.0


def calibration_error(truth: Labels, probabilities: Probabilities, bins: int = 10) -> float:
    """Return the expected calibration error over equally wide bins of confidence (Guo et al., 2017).

    Sum over bins of |accuracy - mean confidence|, weighted by the share of rows in the bin; 0 is perfect, 1 the worst.
    """
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == truth
    bucket = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [
        abs(float(right[bucket == b].mean() - confidence[bucket == b].mean())) * float((bucket == b).mean())
        for b in range(bins)
        if (bucket == b).any()
    ]
    return float(sum(gaps))


def bootstrap(statistic: Callable[[NDArray[np.int64]], float], rows: int, draws: int = 1000, seed: int = 0) -> Interval:
    """Return a statistic of row indices with its percentile bootstrap interval (Efron, 1979)."""
    random = np.random.default_rng(seed)
    values = [statistic(random.integers(0, rows, rows)) for _ in range(draws)]
    low, high = np.percentile(values, [2.5, 97.5])
    return Interval(statistic(np.arange(rows)), float(low), float(high))
