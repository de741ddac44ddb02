"""Products on matrix units are float32's to the rounding of bfloat16, in both directions; elsewhere stock layers stay."""

from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import mlx_lm
import numpy as np
import pytest
from tiny import write_tiny_llama

from guild.compute import matrix_units
from guild.compute.matrix_units import PackedLinear, input_gradient, put_in_place, usable

here = pytest.mark.skipif(not usable(), reason="this CPU has no matrix units, or no MKL to use them")


def rounded(x: mx.array) -> np.ndarray:
    return np.array(x.astype(mx.bfloat16).astype(mx.float32)).astype(np.float64)


@here
@pytest.mark.parametrize("rows", [(1,), (3, 1), (2, 5), (300,)])
@pytest.mark.parametrize(("inputs", "outputs"), [(64, 128), (70, 33)])
@pytest.mark.parametrize("bias", [True, False])
def test_a_layer_multiplies_rounded_numbers(rows: tuple[int, ...], inputs: int, outputs: int, bias: bool) -> None:
    stock = nn.Linear(inputs, outputs, bias=bias)
    weight, added = stock.weight, np.array(stock.bias) if bias else 0.0
    layer = PackedLinear(stock, two_ways=True)
    x = mx.random.normal((*rows, inputs), key=mx.random.key(1))
    np.testing.assert_allclose(np.array(layer(x)), rounded(x) @ rounded(weight).T + added, rtol=1e-4, atol=1e-5)
    y = mx.random.normal((*rows, outputs), key=mx.random.key(2))
    np.testing.assert_allclose(np.array(layer.back(y)), rounded(y) @ rounded(weight), rtol=1e-4, atol=1e-5)


def test_the_gradient_of_a_stock_layer_is_mlxs_own() -> None:
    layer, x, y = nn.Linear(6, 4), mx.random.normal((3, 6)), mx.random.normal((3, 4))
    expected = mx.grad(lambda x: (layer(x) * y).sum())(x)
    np.testing.assert_allclose(np.array(input_gradient(layer, y)), np.array(expected), rtol=1e-5, atol=1e-6)


@here
def test_a_model_is_near_to_itself_in_float32(tmp_path: Path) -> None:
    model = mlx_lm.load(str(write_tiny_llama(tmp_path / "base")))[0]
    tokens = mx.array([[1, 5, 9, 2, 7], [3, 3, 8, 4, 6]])
    before = np.array(model(tokens))
    put_in_place(model, mx.float32)
    layers = [module for _, module in model.named_modules() if isinstance(module, PackedLinear)]
    assert len(layers) >= 7 * len(model.layers)
    assert np.linalg.norm(np.array(model(tokens)) - before) < 0.02 * np.linalg.norm(before)
    assert not model.trainable_parameters() or all(not layer.trainable_parameters() for layer in layers)


def test_nothing_is_replaced_where_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = mlx_lm.load(str(write_tiny_llama(tmp_path / "base")))[0]
    put_in_place(model, mx.float16)
    monkeypatch.setattr(matrix_units, "usable", lambda: False)
    put_in_place(model, mx.float32)
    assert not any(isinstance(module, PackedLinear) for _, module in model.named_modules())


def test_they_can_be_switched_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(matrix_units.SWITCH, "0")
    assert not usable.__wrapped__()
