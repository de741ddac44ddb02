"""Intervals of 95 %: the shape they share, and Wilson's for a rate."""

from dataclasses import dataclass

from scipy.stats import binomtest


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure and its 95 % interval."""

    value: float
    low: float
    high: float


def wilson(passed: int, n: int) -> Interval:
    """Return the rate of `passed` among `n` with its Wilson score interval (Wilson, 1927); no items say nothing: 0 to 1."""
    if n == 0:
        return Interval(0.0, 0.0, 1.0)
    interval = binomtest(passed, n).proportion_ci(0.95, method="wilson")
    return Interval(passed / n, float(interval.low), float(interval.high))
