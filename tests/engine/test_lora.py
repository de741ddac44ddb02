"""The LoRA layer by itself, and over a base of 4-bit weights."""

import json
from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import mlx_lm
import numpy as np
import pytest
from asking import alone, mixed, request, stock, tokens
from mlx.utils import tree_flatten
from tiny import write_adapter, write_tiny_llama

from guild.contract import Base
from guild.engine.engine import Engine
from guild.engine.lora import LoRAWeights, RowLoRALinear, adaptable, dimensions
from guild.engine.rows import Rows

INPUTS, OUTPUTS = 6, 10


def layer_over(
    rows: Rows, *adapters: tuple[int, int, float]
) -> tuple[RowLoRALinear, nn.Linear, dict[int, LoRAWeights]]:
    """Make a layer with an adapter for each (slot, rank, scale)."""
    mx.random.seed(0)
    linear = nn.Linear(INPUTS, OUTPUTS)
    layer, weights = RowLoRALinear(linear, rows), {}
    for slot, rank, scale in adapters:
        a, b = mx.random.normal((INPUTS, rank)), mx.random.normal((rank, OUTPUTS))
        weights[slot] = LoRAWeights(a, b, scale)
        layer.set_slot(slot, weights[slot])
    return layer, linear, weights


@pytest.mark.parametrize("slots", [[1], [0], [0, 1, 2, 3], [2, 2, 0, 2], [3, 0], [1, 2, 1, 2], [9, 0]])
def test_each_row_gets_its_own_update_and_no_other(slots: list[int]) -> None:
    rows = Rows()
    layer, linear, weights = layer_over(rows, (1, 2, 3.0), (2, 4, 0.5), (3, 2, 3.0))
    x = mx.random.normal((len(slots), 5, INPUTS))
    rows.enter(mx.array(slots))
    y = np.array(layer(x))
    for row, slot in enumerate(slots):
        expected = linear(x[row])
        if slot in weights:
            w = weights[slot]
            expected = expected + w.scale * (x[row] @ w.lora_a @ w.lora_b)
        np.testing.assert_allclose(y[row], np.array(expected), rtol=1e-5, atol=1e-5)


def test_base_rows_are_exactly_stock_beside_an_adapter_of_huge_values() -> None:
    rows = Rows()
    layer, linear, _ = layer_over(rows, (1, 2, 1e30))
    x = mx.random.normal((2, 3, INPUTS))
    rows.enter(mx.array([0, 1]))
    np.testing.assert_array_equal(np.array(layer(x))[0], np.array(linear(x))[0])


def test_a_slot_taken_away_acts_no_more() -> None:
    rows = Rows()
    layer, linear, _ = layer_over(rows, (1, 2, 1.0), (2, 2, 1.0))
    x = mx.random.normal((1, 3, INPUTS))
    rows.enter(mx.array([1]))
    assert not np.array_equal(np.array(layer(x)), np.array(linear(x)))
    layer.set_slot(1, None)
    np.testing.assert_array_equal(np.array(layer(x)), np.array(linear(x)))
    assert layer.slots == (2,)


@pytest.mark.parametrize("bits", [None, 4, 8])
def test_dimensions_are_those_of_the_layer_not_of_its_packing(bits: int | None) -> None:
    linear: nn.Module = nn.Linear(128, 64)
    if bits:
        linear = linear.to_quantized(group_size=64, bits=bits)
    assert dimensions(linear) == dimensions(RowLoRALinear(linear, Rows())) == (128, 64)


def test_adaptable_layers_keep_their_paths_when_wrapped(engine: Engine, tiny_base: Base) -> None:
    bare = adaptable(Engine.load(tiny_base).model)
    assert list(adaptable(engine.model)) == list(bare)
    assert "model.layers.3.mlp.down_proj" in bare and "lm_head" in bare
    assert "model.embed_tokens" not in bare


@pytest.fixture(scope="module")
def quantized(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A 4-bit tiny Llama as `base`, and adapters `a`, `b` and `c` for it."""
    folder = tmp_path_factory.mktemp("quantized")
    model, _ = mlx_lm.load(str(write_tiny_llama(folder / "base", hidden=64)))
    nn.quantize(model, group_size=64, bits=4)
    mx.save_safetensors(str(folder / "base" / "model.safetensors"), dict(tree_flatten(model.parameters())))
    config = json.loads((folder / "base" / "config.json").read_text())
    config["quantization"] = {"group_size": 64, "bits": 4}
    (folder / "base" / "config.json").write_text(json.dumps(config))
    for seed, name in enumerate("abc"):
        write_adapter(folder / name, seed, layers=seed + 1, hidden=64)
    return folder


def test_adapters_over_a_4_bit_base_equal_stock_and_share_a_batch(quantized: Path) -> None:
    engine = Engine.load(Base("tiny", quantized / "base", "", 256))
    assert any(isinstance(layer, nn.QuantizedLinear) for layer in adaptable(engine.model).values())
    for name in "abc":
        engine.load_adapter(name, quantized / name)
    requests = mixed(engine)
    together = [tokens(row) for row in engine.complete(requests)]
    assert together == [alone(engine, asked) for asked in requests]
    for asked, said in zip(requests, together, strict=True):
        assert said == stock(quantized / "base", asked, quantized / asked.adapter if asked.adapter else None)
    assert alone(engine, request(engine, "hello", "a")) != alone(engine, request(engine, "hello"))
