from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from gguf import GGMLQuantizationType as Kind
from safetensors.numpy import load_file
from tiny_gguf import HIDDEN, LAYERS, WIDE, Tiny

from guild.errors import GgufError
from guild.models import gguf_weights
from guild.models.gguf_architecture import plan_model
from guild.models.gguf_file import read_gguf
from guild.models.gguf_weights import check_types, unpermute, weights_size_bytes, write_weights


def _written(tmp_path: Path, tiny: Tiny, dtype: Any = "float32", **options: Any) -> dict[str, np.ndarray]:
    read = read_gguf(tiny.write(tmp_path / "x.gguf"))
    write_weights(read, plan_model(read), tmp_path, dtype, **options)
    files = sorted(tmp_path.glob("model*.safetensors"))
    return {name: values for file in files for name, values in load_file(file).items()}


def test_float32_gives_back_every_weight_in_mlx_layout(tmp_path: Path) -> None:
    tiny = Tiny()
    weights = _written(tmp_path, tiny)
    assert weights.keys() == tiny.weights.keys()
    for name, values in tiny.weights.items():
        np.testing.assert_array_equal(weights[name], values, err_msg=name)


def test_slices_of_a_few_rows_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gguf_weights, "_SLICE_VALUES", 5000)
    tiny = Tiny(quantisation=Kind.Q8_0)
    weights = _written(tmp_path, tiny)
    expected = tiny.weights["model.layers.1.self_attn.q_proj.weight"]
    np.testing.assert_allclose(weights["model.layers.1.self_attn.q_proj.weight"], expected, atol=0.01)


@pytest.mark.parametrize("kind", [Kind.F16, Kind.BF16, Kind.Q4_0, Kind.Q4_1, Kind.Q5_0, Kind.Q5_1, Kind.Q8_0])
def test_every_quantisation_that_gguf_writes(tmp_path: Path, kind: Kind) -> None:
    tiny = Tiny(quantisation=kind)
    weights = _written(tmp_path, tiny)
    for name, values in tiny.weights.items():
        if values.ndim == 2:
            values = gguf.dequantize(gguf.quantize(values, kind), kind)
        np.testing.assert_array_equal(weights[name], values, err_msg=name)


def _k_quant_tensor(path: Path, kind: Kind) -> tuple[Path, np.ndarray]:
    """Write a model whose `ffn_down` is made of raw blocks, since the gguf package reads K-quants but writes none."""
    tiny = Tiny(leave_out=("blk.0.ffn_down.weight",))
    block, block_bytes = gguf.GGML_QUANT_SIZES[kind]
    rows, columns = tiny.weights["model.layers.0.mlp.down_proj.weight"].shape
    chance = np.random.default_rng(1)
    raw = chance.integers(0, 60, (rows, columns // block * block_bytes), np.uint8)
    writer = tiny.write(path)
    reader = gguf.GGUFReader(writer)
    copy = gguf.GGUFWriter(path.with_suffix(".k.gguf"), "llama")
    for key, field in reader.fields.items():
        if not key.startswith("GGUF.") and key != "general.architecture":
            inner = field.types[-1] if field.types[0] == gguf.GGUFValueType.ARRAY else None
            copy.add_key_value(key, field.contents(), field.types[0], inner)
    for tensor in reader.tensors:
        copy.add_tensor(tensor.name, np.array(tensor.data))
    copy.add_tensor("blk.0.ffn_down.weight", raw, raw_dtype=kind)
    copy.write_header_to_file()
    copy.write_kv_data_to_file()
    copy.write_tensors_to_file()
    copy.close()
    return path.with_suffix(".k.gguf"), gguf.dequantize(raw, kind)


@pytest.mark.parametrize("kind", [Kind.Q2_K, Kind.Q3_K, Kind.Q4_K, Kind.Q5_K, Kind.Q6_K])
def test_k_quants(tmp_path: Path, kind: Kind) -> None:
    path, expected = _k_quant_tensor(tmp_path / "x.gguf", kind)
    read = read_gguf(path)
    check_types(read)
    write_weights(read, plan_model(read), tmp_path, "float32")
    written = load_file(tmp_path / "model.safetensors")["model.layers.0.mlp.down_proj.weight"]
    np.testing.assert_array_equal(written, expected)


def test_refuses_a_type_that_nobody_dequantises(tmp_path: Path) -> None:
    name = "blk.0.ffn_down.weight"
    tiny = Tiny(leave_out=(name,), extra={name: np.ones((HIDDEN, WIDE), np.int8)})
    with pytest.raises(GgufError, match=r"'blk.0.ffn_down.weight' is of the type I8, which cannot be dequantised"):
        check_types(read_gguf(tiny.write(tmp_path / "x.gguf")))


def test_float16_and_bfloat16_round_as_mlx_does(tmp_path: Path, mlx: None) -> None:
    import mlx.core as mx

    tiny = Tiny()
    for dtype in ("float16", "bfloat16"):
        (folder := tmp_path / dtype).mkdir()
        _written_only(folder, tiny, dtype)
        weights = mx.load(str(folder / "model.safetensors"))
        for name, values in tiny.weights.items():
            assert weights[name].dtype == getattr(mx, dtype)
            assert mx.array_equal(weights[name], mx.array(values).astype(getattr(mx, dtype))).item(), name


def _written_only(folder: Path, tiny: Tiny, dtype: Any) -> None:
    read = read_gguf(tiny.write(folder / "x.gguf"))
    write_weights(read, plan_model(read), folder, dtype)


def test_4bit_is_what_mlx_lm_quantises(tmp_path: Path, mlx: None) -> None:
    import mlx.core as mx
    from mlx.utils import tree_flatten
    from mlx_lm.models.llama import Model, ModelArgs
    from mlx_lm.utils import quantize_model

    tiny = Tiny()
    _written_only(tmp_path, tiny, "4bit")
    config = plan_model(read_gguf(tmp_path / "x.gguf")).config
    model = Model(ModelArgs.from_dict(config))
    model.load_weights([(name, mx.array(values).astype(mx.bfloat16)) for name, values in tiny.weights.items()])
    quantised, _ = quantize_model(model, config, group_size=64, bits=4)
    expected = dict(tree_flatten(quantised.parameters()))
    weights = mx.load(str(tmp_path / "model.safetensors"))
    assert weights.keys() == expected.keys()
    for name, values in expected.items():
        assert weights[name].dtype == values.dtype, name
        assert mx.array_equal(weights[name], values).item(), name


def test_shards_carry_an_index_and_the_same_weights(tmp_path: Path) -> None:
    import json

    tiny = Tiny()
    weights = _written(tmp_path, tiny, shard_bytes=300_000)
    index = json.loads((tmp_path / "model.safetensors.index.json").read_text())
    files = sorted(path.name for path in tmp_path.glob("model-*.safetensors"))
    assert len(files) > 1 and files[0] == f"model-00001-of-{len(files):05d}.safetensors"
    assert sorted(set(index["weight_map"].values())) == files
    assert index["weight_map"].keys() == tiny.weights.keys()
    assert all(np.array_equal(weights[name], values) for name, values in tiny.weights.items())


def test_progress_ends_at_the_size_that_was_announced(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    tiny = Tiny()
    _written(tmp_path, tiny, "float16", on_progress=lambda done, total: seen.append((done, total)))
    size_bytes = weights_size_bytes(plan_model(read_gguf(tmp_path / "x.gguf")), "float16")
    assert seen[-1] == (size_bytes, size_bytes)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert size_bytes == sum(values.size * 2 for values in tiny.weights.values())


def test_a_llama_with_some_biases_gets_zeros_for_the_others(tmp_path: Path) -> None:
    weights = _written(tmp_path, tiny := Tiny(biases=True))
    for layer in range(LAYERS):
        at = f"model.layers.{layer}.self_attn"
        np.testing.assert_array_equal(weights[f"{at}.q_proj.bias"], tiny.weights[f"{at}.q_proj.bias"])
        np.testing.assert_array_equal(weights[f"{at}.o_proj.bias"], 0)


def test_refuses_numbers_that_are_none_and_those_too_large(tmp_path: Path) -> None:
    tiny = Tiny()
    tiny.weights["model.norm.weight"][3] = np.nan
    with pytest.raises(GgufError, match=r"tensor 'output_norm.weight' holds values that are no finite numbers"):
        _written(tmp_path, tiny)
    tiny.weights["model.norm.weight"][3] = 1e6
    with pytest.raises(
        GgufError, match=r"'model.norm.weight' holds values too large for float16; import it as 'bfloat16'"
    ):
        _written(tmp_path, tiny, "float16")


def test_unpermute_puts_the_halves_of_a_head_one_after_the_other() -> None:
    # llama.cpp stores a head's rows as 0, half, 1, half + 1, …
    assert unpermute(np.array([0, 3, 1, 4, 2, 5, 10, 13, 11, 14, 12, 15]), 2).tolist() == [
        0,
        1,
        2,
        3,
        4,
        5,
        *range(10, 16),
    ]
