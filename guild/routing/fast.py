"""The fast stage: a linear model over n-grams and code structure. It needs neither torch nor a language model."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

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


class Weigher:
    """Turns requests into weighted features: which of the known names occur, and how much each counts.

    Frequencies are damped by 1 + log, multiplied by rarity, and each group of features is scaled to one length, so that a
    long paste cannot drown a short ask.
    """

    def __init__(self, names: Sequence[str], rarity: Vector) -> None:
        """Know `names` and their inverse document frequencies; what stands before a name's colon is its group."""
        groups = sorted({_group(name) for name in names})
        self._column = {name: number for number, name in enumerate(names)}
        self._rarity = rarity
        self._group = np.array([groups.index(_group(name)) for name in names], dtype=np.int64)
        self._share = np.array([_GROUP_WEIGHT.get(group, _OTHER_GROUPS) for group in groups], dtype=np.float32)

    def weigh(self, text: str) -> tuple[NDArray[np.int64], Vector]:
        """Return the columns of the known features of a request, and their weights."""
        known, counts = [], []
        for name, count in features(shorten(text, BUDGET)).items():
            column = self._column.get(name)
            if column is not None:
                known.append(column)
                counts.append(count)
        columns = np.array(known, dtype=np.int64)
        weights = (1 + np.log(np.array(counts, dtype=np.float32))) * self._rarity[columns]
        groups = self._group[columns]
        lengths = np.sqrt(np.bincount(groups, weights * weights, minlength=len(self._share)))
        return columns, (weights * self._share[groups] / lengths[groups]).astype(np.float32)


def _group(name: str) -> str:
    return name.partition(":")[0]


class FastStage:
    """A fitted fast stage; see `stage.Stage` for what it promises."""

    name = "fast"

    def __init__(self, linear: Linear, names: Sequence[str], rarity: Vector, threshold: float) -> None:
        """Take weights whose rows belong to `names`, and the inverse document frequency of each."""
        self.linear, self.threshold = linear, threshold
        self._weigher = Weigher(names, rarity)

    @classmethod
    def load(cls, path: Path) -> "FastStage":
        """Read a fitted stage; raises RouterError when the file is missing or damaged."""
        arrays, card = read_weights(path, ("temperature", "threshold"))
        linear = Linear(arrays["weights"].astype(np.float32), arrays["bias"], card["temperature"])
        return cls(linear, str(arrays["names"]).split("\n"), arrays["rarity"].astype(np.float32), card["threshold"])

    def logits(self, text: str) -> Vector:
        """Return one logit per task."""
        columns, weights = self._weigher.weigh(text)
        return np.asarray(weights @ self.linear.weights[columns] + self.linear.bias, dtype=np.float32)

    def probabilities(self, text: str) -> Vector:
        """Return one calibrated probability per task."""
        return self.linear.probabilities(self.logits(text))
