"""The quick softmax and cross-entropy are the stock ones to a hundred-thousandth, and so are their gradients."""

import mlx.core as mx
import mlx.nn as nn
import numpy as np
import pytest

from guild.compute.softmax import cross_entropies, softmax, softmax_gradient


def noise(*shape: int, seed: int = 0, scale: float = 4.0) -> mx.array:
    return mx.random.normal(shape, key=mx.random.key(seed)) * scale


@pytest.mark.parametrize("scale", [0.1, 4.0, 300.0])
def test_shares_are_those_of_float64(scale: float) -> None:
    scores = noise(5, 3, 77, scale=scale)
    exact = np.array(scores).astype(np.float64)
    exact = np.exp(exact - exact.max(-1, keepdims=True))
    exact /= exact.sum(-1, keepdims=True)
    np.testing.assert_allclose(np.array(softmax(scores)), exact, rtol=1e-5, atol=1e-27)


def test_what_may_not_be_looked_at_gets_nothing_and_a_row_of_it_no_nan() -> None:
    least = mx.finfo(mx.float32).min
    shares = softmax(mx.array([[1.0, least, 1.0], [least, least, least]]))
    assert shares.tolist() == [[pytest.approx(0.5), 0.0, pytest.approx(0.5)], [pytest.approx(1 / 3)] * 3]


def test_a_nan_stays_one() -> None:
    assert np.isnan(np.array(softmax(mx.array([[1.0, mx.nan, 2.0]])))).all()


def test_the_gradient_is_the_stock_one() -> None:
    scores, weigh = noise(4, 33), noise(4, 33, seed=1)

    def by(function: object) -> np.ndarray:
        return np.array(mx.grad(lambda s: (weigh * function(s)).sum())(scores))  # type: ignore[operator]

    expected = by(lambda s: mx.softmax(s, axis=-1))
    np.testing.assert_allclose(by(softmax), expected, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(np.array(softmax_gradient(softmax(scores), weigh)), expected, rtol=1e-4, atol=1e-6)


def test_losses_are_the_stock_ones_and_shares_less_one_are_their_gradient() -> None:
    logits, targets = noise(6, 500), mx.array([0, 499, 3, 3, 77, 250])
    losses, shares = cross_entropies(logits, targets)
    np.testing.assert_allclose(np.array(losses), np.array(nn.losses.cross_entropy(logits, targets)), rtol=1e-5)
    expected = mx.grad(lambda x: nn.losses.cross_entropy(x, targets, reduction="sum"))(logits)
    found = shares.at[mx.arange(6), targets].subtract(1.0)
    np.testing.assert_allclose(np.array(found), np.array(expected), rtol=1e-4, atol=1e-6)
