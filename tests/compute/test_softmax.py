"""The quick softmax is the stock one to a hundred-thousandth, in MLX's graph and at once, and so is its gradient."""

from collections.abc import Callable

import mlx.core as mx
import numpy as np
import pytest

from guild.compute import at_once
from guild.compute.softmax import softmax

Softmax = Callable[[mx.array], mx.array]
both = pytest.mark.parametrize("softmax", [softmax, at_once.softmax])


def noise(*shape: int, seed: int = 0, scale: float = 4.0) -> mx.array:
    return mx.random.normal(shape, key=mx.random.key(seed)) * scale


@both
@pytest.mark.parametrize("scale", [0.1, 4.0, 300.0])
def test_shares_are_those_of_float64(softmax: Softmax, scale: float) -> None:
    scores = noise(5, 3, 2, 77, scale=scale)
    exact = np.array(scores).astype(np.float64)
    exact = np.exp(exact - exact.max(-1, keepdims=True))
    exact /= exact.sum(-1, keepdims=True)
    np.testing.assert_allclose(np.array(softmax(scores)), exact, rtol=1e-5, atol=1e-27)


@both
def test_what_may_not_be_looked_at_gets_nothing_and_a_row_of_it_no_nan(softmax: Softmax) -> None:
    least = mx.finfo(mx.float32).min
    shares = softmax(mx.array([[[[1.0, least, 1.0], [least, least, least]]]]))
    assert shares[0, 0].tolist() == [[pytest.approx(0.5), 0.0, pytest.approx(0.5)], [pytest.approx(1 / 3)] * 3]


@both
def test_a_nan_stays_one(softmax: Softmax) -> None:
    assert np.isnan(np.array(softmax(mx.array([[[[1.0, mx.nan, 2.0]]]])))).all()


def test_the_gradient_is_the_stock_one() -> None:
    scores, weigh = noise(4, 33), noise(4, 33, seed=1)

    def by(function: Softmax) -> np.ndarray:
        return np.array(mx.grad(lambda s: (weigh * function(s)).sum())(scores))

    expected = by(lambda s: mx.softmax(s, axis=-1))
    np.testing.assert_allclose(by(softmax), expected, rtol=1e-4, atol=1e-6)
