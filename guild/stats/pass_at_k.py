"""pass@k from n samples an item, without bias."""

from collections.abc import Sequence
from math import comb

from guild.stats.clusters import clustered_mean
from guild.stats.interval import Interval


def pass_at_k(samples: int, passed: int, k: int) -> float:
    """Return the chance that one of k of an item's samples passes, estimated without bias (Chen and others, 2021)."""
    if not 0 <= passed <= samples or not 1 <= k <= samples:
        raise ValueError(f"pass@{k} of {passed} passed among {samples} samples has no meaning")
    return 1.0 - comb(samples - passed, k) / comb(samples, k)


def mean_pass_at_k(counts: Sequence[tuple[int, int]], families: Sequence[str], k: int) -> Interval:
    """Return pass@k over items given as (samples, passed), with its interval clustered by family, within 0 and 1.

    Items with fewer than k samples, as an interrupted run has them, say nothing of pass@k and are left out.
    """
    sampled = [(n, passed, family) for (n, passed), family in zip(counts, families, strict=True) if n >= k]
    mean = clustered_mean([pass_at_k(n, passed, k) for n, passed, _ in sampled], [family for _, _, family in sampled])
    return Interval(mean.value, max(0.0, mean.low), mean.high)
