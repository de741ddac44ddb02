"""What is computed at once, in pieces, is what MLX's graph computes, however many pieces there are."""

from collections.abc import Callable

import mlx.core as mx
import mlx.nn as nn
import numpy as np
import pytest

from guild.compute import at_once


@pytest.fixture(params=[1, 50, 1 << 15], autouse=True)
def pieces(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(at_once, "_PIECE", request.param)


def noise(*shape: int, seed: int = 0) -> mx.array:
    return mx.random.normal(shape, key=mx.random.key(seed)) * 3


def same(found: mx.array, expected: mx.array) -> None:
    np.testing.assert_allclose(np.array(found), np.array(expected), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("batch", [1, 5])
@pytest.mark.parametrize("tokens", [1, 6])
@pytest.mark.parametrize("shared", [True, False])
def test_a_mask_is_true_where_a_score_counts_or_is_added(batch: int, tokens: int, shared: bool) -> None:
    scores = noise(batch, 3, tokens, 11)
    mask = noise(1 if shared else batch, 1, 1 if shared else tokens, 11, seed=1) > -2
    expected = mx.softmax(mx.where(mask, scores, -1e30), axis=-1)
    same(at_once.softmax(scores, mask), expected)
    same(at_once.softmax(scores, mx.where(mask, 0.0, -1e30)), expected)


def test_what_is_not_laid_out_in_rows_is_read_right() -> None:
    scores = noise(2, 7, 3, 5)
    turned = scores.swapaxes(-1, -2)
    same(at_once.softmax(turned), mx.softmax(turned, axis=-1))
    same(at_once.swiglu(turned, scores.reshape(turned.shape)), nn.silu(turned) * scores.reshape(turned.shape))


def test_losses_and_their_gradient_are_the_stock_ones() -> None:
    logits, targets = noise(6, 500), mx.array([0, 499, 3, 3, 77, 250])
    stock: Callable[[mx.array], mx.array] = lambda x: nn.losses.cross_entropy(x, targets, reduction="sum")  # noqa: E731
    loss, gradient = at_once.cross_entropies(logits, targets)
    same(loss, stock(logits))
    same(gradient, mx.grad(stock)(logits))


def test_gradients_are_the_stock_ones() -> None:
    a, b, weigh = noise(4, 33), noise(4, 33, seed=1), noise(4, 33, seed=2)
    expected = mx.grad(lambda a, b: (weigh * nn.silu(a) * b).sum(), argnums=(0, 1))(a, b)
    for found, stock in zip(at_once.swiglu_gradient(a, b, weigh), expected, strict=True):
        same(found, stock)
    of_softmax = mx.grad(lambda a: (weigh * mx.softmax(a, axis=-1)).sum())(a)
    same(at_once.softmax_gradient(mx.softmax(a, axis=-1), weigh), of_softmax)


def test_the_largest_number_of_a_row_is_found() -> None:
    numbers = noise(5, 40)
    assert at_once.largest(numbers).tolist() == mx.argmax(numbers, axis=-1).tolist()
