"""Fitting of router stages: weights from the train split, temperature and threshold from the dev split, never from held-out.

Everything here needs scikit-learn or scipy and takes seconds to minutes; deciding needs neither (see `linear.py`).
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from guild.contract import TASKS
from guild.routing.fast import BUDGET, Weigher
from guild.routing.features import features
from guild.routing.linear import Linear, Vector, softmax
from guild.routing.requests import LabelledRequest
from guild.routing.segments import shorten

Labels = NDArray[np.int64]

_RAREST = 3
"""A feature must occur in so many training requests to be kept."""


def labels(requests: Sequence[LabelledRequest]) -> Labels:
    """Return each request's task as its index in TASKS."""
    return np.array([TASKS.index(request.task) for request in requests], dtype=np.int64)


def fit_linear(x: Any, y: Labels, strength: float) -> Linear:
    """Fit a multinomial logistic regression; `strength` is the inverse of the L2 penalty, x dense or sparse (rows, inputs)."""
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(C=strength, max_iter=1000).fit(x, y)
    return Linear(model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32))


def fit_fast(requests: Sequence[LabelledRequest], strength: float = 10.0) -> tuple[list[str], Vector, Linear]:
    """Fit the fast stage; return its feature names, their inverse document frequencies, and its weights."""
    from scipy.sparse import csr_matrix

    seen = Counter(name for request in requests for name in features(shorten(request.text, BUDGET)))
    names = sorted(name for name, count in seen.items() if count >= _RAREST)
    rarity = np.array([np.log(len(requests) / seen[name]) + 1 for name in names], dtype=np.float32)
    weigher = Weigher(names, rarity)
    weighed = [weigher.weigh(request.text) for request in requests]
    values = np.concatenate([weights for _, weights in weighed])
    columns = np.concatenate([columns for columns, _ in weighed])
    starts = np.cumsum([0, *(len(columns) for columns, _ in weighed)])
    x = csr_matrix((values, columns, starts), shape=(len(requests), len(names)), dtype=np.float32)
    return names, rarity, fit_linear(x, labels(requests), strength)


def fit_mix(own: Vector, fast: Vector, y: Labels) -> tuple[float, float]:
    """Return (mix, temperature) that make `softmax((own + mix * fast) / temperature)` most likely on these unseen rows."""
    from scipy.optimize import minimize

    def loss(parameters: Vector) -> float:
        mix, log_temperature = parameters
        probabilities = softmax((own + np.exp(mix) * fast) / np.exp(log_temperature))
        return float(-np.log(probabilities[np.arange(len(y)), y] + 1e-9).mean())

    mix, log_temperature = minimize(loss, np.zeros(2), method="Nelder-Mead").x
    return float(np.exp(mix)), float(np.exp(log_temperature))


def fit_temperature(logits: Vector, y: Labels) -> float:
    """Return the temperature that makes the probabilities of these unseen rows most likely (Guo et al., 2017)."""
    from scipy.optimize import minimize_scalar

    def loss(log_temperature: float) -> float:
        probabilities = softmax(logits / np.exp(log_temperature))
        return float(-np.log(probabilities[np.arange(len(y)), y] + 1e-9).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-4, 4), method="bounded").x))


def fit_threshold(probabilities: Vector, y: Labels, wanted: float, least: int = 20) -> float:
    """Return the lowest confidence above which a stage was right at least as often as `wanted` on these unseen rows.

    Needs `least` rows above it, and 1.01 (never) where no confidence gives that.
    """
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == y
    order = np.argsort(-confidence)
    share = np.cumsum(right[order]) / np.arange(1, len(y) + 1)
    good = [number for number in range(least - 1, len(y)) if share[number] >= wanted]
    return float(confidence[order[good[-1]]]) if good else 1.01
