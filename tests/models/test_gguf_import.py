"""The whole import, held against the model that the weights were taken from."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tiny_gguf import END, EOS, START, Tiny

from guild.models.gguf_import import import_gguf, inspect_gguf


def _imported(tmp_path: Path, tiny: Tiny, dtype: Any = "float32") -> Path:
    (folder := tmp_path / f"{tiny.architecture}-{dtype}").mkdir()
    model = inspect_gguf(tiny.write(tmp_path / "x.gguf"))
    import_gguf(model, folder, dtype)
    return folder


@pytest.mark.parametrize(
    "tiny",
    [Tiny(), Tiny(tied=True), Tiny(biases=True), Tiny("qwen2"), Tiny("qwen2", tied=True)],
    ids=["llama", "llama-tied", "llama-biases", "qwen2", "qwen2-tied"],
)
def test_stock_mlx_lm_loads_it_and_computes_what_the_original_does(tmp_path: Path, tiny: Tiny, mlx: None) -> None:
    import mlx.core as mx
    import mlx_lm
    from mlx_lm.models import llama, qwen2

    folder = _imported(tmp_path, tiny)
    model, _ = mlx_lm.load(str(folder))
    room = qwen2 if tiny.architecture == "qwen2" else llama
    original = room.Model(room.ModelArgs.from_dict(json.loads((folder / "config.json").read_text())))
    original.load_weights([(name, mx.array(values)) for name, values in tiny.weights.items()], strict=False)
    for layer in original.layers if tiny.biases else []:
        layer.self_attn.o_proj.bias = mx.zeros_like(layer.self_attn.o_proj.bias)
    tokens = mx.array([[1, 50, 200, 257, 3, 8]])
    np.testing.assert_array_equal(np.array(model(tokens)), np.array(original(tokens)))


def test_4bit_loads_and_stays_close(tmp_path: Path, mlx: None) -> None:
    import mlx.core as mx
    import mlx_lm

    tokens = mx.array([[1, 50, 200, 257, 3, 8]])
    exact = np.array(mlx_lm.load(str(_imported(tmp_path, Tiny())))[0](tokens))
    folder = _imported(tmp_path, Tiny(), "4bit")
    assert json.loads((folder / "config.json").read_text())["quantization"] == {"group_size": 64, "bits": 4}
    rough = np.array(mlx_lm.load(str(folder))[0](tokens).astype(mx.float32))
    assert np.corrcoef(exact.ravel(), rough.ravel())[0, 1] > 0.9


def test_answers_end_at_every_token_that_ends_one(tmp_path: Path, mlx: None) -> None:
    import mlx_lm

    folder = _imported(tmp_path, Tiny("qwen2"))
    config = json.loads((folder / "config.json").read_text())
    assert (config["eos_token_id"], config["bos_token_id"]) == ([END, EOS], START)
    _, tokenizer = mlx_lm.load(str(folder))
    assert tokenizer.eos_token_ids == {END, EOS}


def test_size_is_known_before_anything_is_written(tmp_path: Path) -> None:
    model = inspect_gguf(Tiny().write(tmp_path / "x.gguf"))
    import_gguf(model, tmp_path, "float32")
    written = (tmp_path / "model.safetensors").stat().st_size
    assert 0 < written - model.size_bytes("float32") < 10_000
