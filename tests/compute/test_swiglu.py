"""The quick SwiGLU is the stock one to a few roundings, and stands only where it is known to be right."""

from collections.abc import Callable
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import mlx_lm
import numpy as np
import pytest
from mlx.utils import tree_flatten
from tiny import write_tiny_llama

from guild.compute import at_once, swiglu
from guild.compute.backend import Backend, ready
from guild.engine.lora import adaptable

here = pytest.mark.skipif(ready().device != "cpu" or not ready().compiles, reason="stock layers are used here")


@pytest.mark.parametrize("function", [swiglu.swiglu, at_once.swiglu])
def test_as_exact_as_float32_is(function: Callable[[mx.array, mx.array], mx.array]) -> None:
    gate = np.concatenate([np.linspace(-30, 30, 100_001), [0.0, -1e4, 1e4, 1e-30]]).astype(np.float32)
    up = np.random.default_rng(0).normal(size=gate.shape).astype(np.float32)
    product = gate.astype(np.float64) * up
    # The exponent is held where a float64 keeps it; the sigmoid is 0 there.
    expected = product / (1 + np.exp(np.minimum(-gate.astype(np.float64), 700)))
    found = np.array(function(mx.array(gate), mx.array(up)))
    assert np.all(np.abs(found - expected) <= 4e-7 * np.abs(product))


def test_its_gradients_are_the_stock_ones() -> None:
    gate = mx.array(np.concatenate([np.linspace(-30, 30, 10_001), [0.0, -1e4, 1e4]]).astype(np.float32))
    up, weigh = (mx.random.normal(gate.shape, key=mx.random.key(seed)) for seed in (1, 2))

    def gradients(of: Callable[[mx.array, mx.array], mx.array]) -> list[mx.array]:
        return mx.grad(lambda gate, up: (weigh * of(gate, up)).sum(), argnums=(0, 1))(gate, up)

    for found, expected in zip(gradients(swiglu.swiglu), gradients(lambda g, u: nn.silu(g) * u), strict=True):
        np.testing.assert_allclose(np.array(found), np.array(expected), rtol=1e-5, atol=1e-5)


@here
def test_a_model_says_the_same_and_keeps_its_layers_names(tmp_path: Path) -> None:
    model, _ = mlx_lm.load(str(write_tiny_llama(tmp_path / "base")))[:2]
    tokens = mx.array([[1, 5, 9, 2, 7], [3, 3, 8, 4, 6]])
    before, paths = model(tokens), {path for path, _ in tree_flatten(model.parameters())}
    linear = set(adaptable(model))
    swiglu.put_in_place(model, mx.float32)
    assert all(isinstance(layer.mlp, swiglu.FastMLP) for layer in model.layers)
    assert {path for path, _ in tree_flatten(model.parameters())} == paths
    assert set(adaptable(model)) == linear
    np.testing.assert_allclose(np.array(model(tokens)), np.array(before), rtol=1e-4, atol=1e-5)


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
    model, _ = mlx_lm.load(str(write_tiny_llama(tmp_path / "base")))[:2]
    monkeypatch.setattr(swiglu, "ready", lambda: machine)
    swiglu.put_in_place(model, dtype)
    assert not any(isinstance(layer.mlp, swiglu.FastMLP) for layer in model.layers)


@here
def test_a_layer_that_only_looks_alike_stays() -> None:
    class MLP(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.gate_proj = self.up_proj = self.down_proj = nn.Linear(2, 2)

    model = nn.Sequential(MLP())
    swiglu.put_in_place(model, mx.float32)
    assert type(model.layers[0]) is MLP
