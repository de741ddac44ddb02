"""The quick attention is the stock one to a few roundings, and stands only where it is known to be right."""

from pathlib import Path

import mlx.core as mx
import mlx_lm
import numpy as np
import pytest
from mlx.utils import tree_flatten
from mlx_lm.models.cache import make_prompt_cache
from tiny import write_tiny_llama

from guild.compute import attention
from guild.compute.attention import GroupedAttention, attend, attend_at_once, attend_gradient
from guild.compute.backend import Backend, ready
from guild.engine.lora import adaptable

here = pytest.mark.skipif(ready().device != "cpu" or not ready().compiles, reason="stock layers are used here")
SCALE = 0.25


def looks(tokens: int, length: int, batch: int = 2) -> tuple[mx.array, mx.array, mx.array]:
    shapes = (batch, 6, tokens, 16), (batch, 2, length, 16), (batch, 2, length, 16)
    queries, keys, values = (mx.random.normal(shape, key=mx.random.key(n)) for n, shape in enumerate(shapes))
    return queries, keys, values


def padded(batch: int, length: int) -> mx.array:
    return mx.arange(length)[None, None, None] >= mx.arange(batch)[:, None, None, None]


@pytest.mark.parametrize("tokens", [1, 5])
@pytest.mark.parametrize("mask", [None, "causal", "padded", "added"])
def test_it_looks_where_the_stock_one_does(tokens: int, mask: str | None) -> None:
    asked = looks(tokens, 9)
    given = {"padded": padded(2, 9), "added": mx.where(padded(2, 9), 0.0, -1e9)}.get(mask or "", mask)
    expected = mx.fast.scaled_dot_product_attention(*asked, scale=SCALE, mask=given)
    for look in (attend, attend_at_once):
        np.testing.assert_allclose(np.array(look(*asked, SCALE, given)[0]), np.array(expected), rtol=1e-4, atol=1e-5)


def test_its_gradients_are_the_stock_ones() -> None:
    asked, weigh = looks(7, 7), mx.random.normal((2, 6, 7, 16), key=mx.random.key(9))

    def stock(*asked: mx.array) -> mx.array:
        return (weigh * mx.fast.scaled_dot_product_attention(*asked, scale=SCALE, mask="causal")).sum()

    expected = mx.grad(stock, argnums=(0, 1, 2))(*asked)
    found = attend_gradient(*asked, SCALE, attend_at_once(*asked, SCALE, "causal")[1], weigh)
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(np.array(one), np.array(other), rtol=1e-3, atol=1e-5)


@here
def test_a_model_says_the_same_and_keeps_its_layers_names(tmp_path: Path) -> None:
    model = mlx_lm.load(str(write_tiny_llama(tmp_path / "base")))[0]
    tokens = mx.array([[1, 5, 9, 2, 7], [3, 3, 8, 4, 6]])

    def say() -> tuple[mx.array, mx.array]:
        cache = make_prompt_cache(model)
        return model(tokens, cache=cache), model(tokens[:, :1], cache=cache)

    before, paths = say(), {path for path, _ in tree_flatten(model.parameters())}
    linear = set(adaptable(model))
    attention.put_in_place(model, mx.float32)
    assert all(isinstance(layer.self_attn, GroupedAttention) for layer in model.layers)
    assert {path for path, _ in tree_flatten(model.parameters())} == paths
    assert set(adaptable(model)) == linear
    for one, other in zip(say(), before, strict=True):
        np.testing.assert_allclose(np.array(one), np.array(other), rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize(
    ("machine", "dtype"),
    [
        (Backend("cpu", ready().blas, compiles=True), mx.float16),
        (Backend("cpu", ready().blas, compiles=False), mx.float32),
        (Backend("metal", ready().blas, compiles=True), mx.float32),
    ],
)
def test_elsewhere_the_stock_layers_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, machine: Backend, dtype: mx.Dtype
) -> None:
    model = mlx_lm.load(str(write_tiny_llama(tmp_path / "base")))[0]
    monkeypatch.setattr(attention, "ready", lambda: machine)
    attention.put_in_place(model, dtype)
    assert not any(isinstance(layer.self_attn, GroupedAttention) for layer in model.layers)
