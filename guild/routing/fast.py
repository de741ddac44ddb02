"""The fast stage: a linear model over n-grams and code structure. It needs neither torch nor a language model."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from guild.contract import TASKS
from guild.routing.features import features
from guild.routing.linear import Linear, Vector, read_weights
from guild.routing.segments import shorten

BUDGET = 6000
"""The fast stage reads at most about so many characters of a request."""

_GROUP_WEIGHT: Mapping[str, float] = {
    "w": 1.0,
    "x": 1.0,
    "first": 0.6,
    "last": 0.6,
    "c": 0.6,
    "in": 0.4,
    "code": 0.5,
}
_OTHER_GROUPS = 0.3


def weigh(text: str, rarity: Mapping[str, float]) -> dict[str, float]:
    """Return the weighted features of a request that `rarity` (inverse document frequencies) knows.

    Frequencies are damped by 1 + log, multiplied by rarity, and each group of features is scaled to one length, so that a
    long paste cannot drown a short ask.
    """
    found = {
        name: (1 + np.log(count)) * rarity[name]
        for name, count in features(shorten(text, BUDGET)).items()
        if name in rarity
    }
    squares: dict[str, float] = {}
    for name, value in found.items():
        group = name.partition(":")[0]
        squares[group] = squares.get(group, 0.0) + value * value
    return {
        name: float(value / np.sqrt(squares[group]) * _GROUP_WEIGHT.get(group, _OTHER_GROUPS))
        for name, value in found.items()
        for group in (name.partition(":")[0],)
    }


class FastStage:
    """A fitted fast stage; see `stage.Stage` for what it promises."""

    name = "fast"

    def __init__(self, linear: Linear, names: Iterable[str], rarity: Vector, threshold: float) -> None:
        """Take weights whose rows belong to `names`, and the inverse document frequency of each."""
        self.linear, self.threshold = linear, threshold
        self._row = {name: row for row, name in enumerate(names)}
        self._rarity = dict(zip(self._row, rarity.tolist(), strict=True))

    @classmethod
    def load(cls, path: Path) -> "FastStage":
        """Read a fitted stage; raises RouterError when the file is missing or damaged."""
        arrays, card = read_weights(path, ("temperature", "threshold"))
        linear = Linear(arrays["weights"].astype(np.float32), arrays["bias"], card["temperature"])
        return cls(linear, str(arrays["names"]).split("\n"), arrays["rarity"].astype(np.float32), card["threshold"])

    def logits(self, text: str) -> Vector:
        """Return one logit per task."""
        found = weigh(text, self._rarity)
        if not found:
            return np.zeros(len(TASKS), dtype=np.float32) + self.linear.bias
        rows = np.fromiter((self._row[name] for name in found), dtype=np.int64, count=len(found))
        values = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        return np.asarray(values @ self.linear.weights[rows] + self.linear.bias, dtype=np.float32)

    def probabilities(self, text: str) -> Vector:
        """Return one calibrated probability per task."""
        return self.linear.probabilities(self.logits(text))
