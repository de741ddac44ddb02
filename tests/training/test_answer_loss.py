"""The loss in parts is plain cross-entropy, in value and in gradient."""

import mlx.core as mx
import mlx.nn as nn
import pytest

from guild.training.answer_loss import answer_loss

HIDDEN, VOCABULARY = 16, 50


def made(tokens: int, dtype: mx.Dtype = mx.float32) -> tuple[mx.array, mx.array, mx.array]:
    """Make states, targets and an output matrix."""
    mx.random.seed(tokens)
    states, matrix = mx.random.normal((tokens, HIDDEN)), mx.random.normal((VOCABULARY, HIDDEN))
    return states.astype(dtype), mx.random.randint(0, VOCABULARY, (tokens,)), matrix.astype(dtype)


@pytest.mark.parametrize(("tokens", "part"), [(1, 4), (4, 4), (5, 4), (11, 4), (12, 4), (7, 512)])
def test_it_is_plain_cross_entropy_whatever_the_parts(tokens: int, part: int) -> None:
    states, targets, matrix = made(tokens)
    loss, gradient = mx.value_and_grad(answer_loss(lambda state: state @ matrix.T, part))(states, targets)
    plain, plain_gradient = mx.value_and_grad(
        lambda state: nn.losses.cross_entropy(state @ matrix.T, targets, reduction="sum")
    )(states)
    assert loss.item() == pytest.approx(plain.item(), rel=1e-5)
    assert gradient.shape == states.shape
    assert mx.allclose(gradient, plain_gradient, rtol=1e-4, atol=1e-5).item()
    assert mx.abs(gradient).max().item() > 0.1


def test_what_lies_before_and_behind_it_has_its_part_in_the_gradient() -> None:
    states, targets, matrix = made(9)
    weights = mx.random.normal((HIDDEN, HIDDEN)) * 0.1
    in_parts = answer_loss(lambda state: state @ matrix.T, 4)

    def mean(weights: mx.array) -> mx.array:
        return in_parts(states @ weights, targets) / targets.size

    def plain(weights: mx.array) -> mx.array:
        return nn.losses.cross_entropy(states @ weights @ matrix.T, targets, reduction="mean")

    found, wanted = mx.value_and_grad(mean)(weights), mx.value_and_grad(plain)(weights)
    assert found[0].item() == pytest.approx(wanted[0].item(), rel=1e-5)
    assert mx.allclose(found[1], wanted[1], rtol=1e-4, atol=1e-6).item()


def test_half_precision_is_summed_in_full() -> None:
    states, targets, matrix = made(300, mx.float16)
    loss = answer_loss(lambda state: state @ matrix.T, 64)(states, targets)
    logits = (states @ matrix.T).astype(mx.float32)
    assert loss.dtype == mx.float32
    assert loss.item() == pytest.approx(nn.losses.cross_entropy(logits, targets, reduction="sum").item(), rel=1e-3)
