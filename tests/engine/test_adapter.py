"""Adapter folders as they lie on disk: both formats read alike, damaged and unsuitable ones refused.

Whether what was read fits a base is tested in `test_doctor.py`.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mlx.core as mx
import pytest
from asking import mixed, request, tokens
from tiny import write_adapter, write_peft

from guild.engine.adapter import read_adapter
from guild.engine.engine import Engine
from guild.errors import AdapterError

UP = "model.layers.3.mlp.up_proj"


def weights_of(folder: Path) -> dict[str, mx.array]:
    weights = mx.load(str(folder / "adapters.safetensors"))
    assert isinstance(weights, dict)
    return weights


# PEFT

# The mlx adapter has rank 4 and scale 8. PEFT divides alpha by the rank, or by its root for rsLoRA.
ALIKE = [
    pytest.param({"alpha": 32}, id="plain"),
    pytest.param({"alpha": 16, "use_rslora": True}, id="rslora"),
    pytest.param({"alpha": 32, "target_modules": ["q_proj", "k_proj"]}, id="targets"),
    pytest.param({"alpha": 32, "target_modules": "all-linear"}, id="targets in words"),
    pytest.param(
        {"alpha": 1, "alpha_pattern": {"q_proj|k_proj|v_proj|o_proj": 32, r".*\.mlp\..*": 32}}, id="alpha_pattern"
    ),
    pytest.param(
        {"alpha": 32, "alpha_pattern": {"proj": 99, "layers.9.mlp.up_proj": 99}}, id="patterns of other layers"
    ),
    pytest.param(
        {"alpha": 32, "modules_to_save": None, "lora_dropout": 0.1, "inference_mode": True}, id="usual fields"
    ),
]


@pytest.mark.parametrize("config", ALIKE)
def test_a_peft_folder_equals_the_same_adapter_in_mlx_format(
    engine: Engine, tmp_path: Path, config: dict[str, Any]
) -> None:
    source = write_adapter(tmp_path / "mlx", 50, layers=4)
    engine.load_adapter("mlx", source)
    engine.load_adapter("peft", write_peft(tmp_path / "peft", source, **config))
    base, mlx, peft = engine.complete([request(engine, "hello", name) for name in (None, "mlx", "peft")])
    assert tokens(base) != tokens(mlx) == tokens(peft)


def test_an_alpha_pattern_changes_only_the_layers_it_names(engine: Engine, tmp_path: Path) -> None:
    source = write_adapter(tmp_path / "mlx", 50)
    peft = write_peft(tmp_path / "peft", source, 32, alpha_pattern={"layers.3.mlp.up_proj": 64})
    doubled = weights_of(source)
    doubled[f"{UP}.lora_b"] *= 2
    mx.save_safetensors(str(source / "adapters.safetensors"), doubled)
    scales = {path: pair.scale for path, pair in read_adapter(peft).pairs.items()}
    assert {path for path, scale in scales.items() if scale == 16} == {UP}
    assert set(scales.values()) == {8, 16}
    engine.load_adapter("mlx", source)
    engine.load_adapter("peft", peft)
    mlx, other = engine.complete([request(engine, "hello", name) for name in ("mlx", "peft")])
    assert tokens(mlx) == tokens(other)


@pytest.mark.parametrize(("rslora", "scale"), [(False, 32 / 2), (True, 32 / 2**0.5)])
def test_a_rank_pattern_sets_rank_and_scale_of_its_layers(
    engine: Engine, tmp_path: Path, rslora: bool, scale: float
) -> None:
    source = write_adapter(tmp_path / "mlx", 50)
    cut = weights_of(source)
    cut[f"{UP}.lora_a"], cut[f"{UP}.lora_b"] = cut[f"{UP}.lora_a"][:, :2], cut[f"{UP}.lora_b"][:2]
    mx.save_safetensors(str(source / "adapters.safetensors"), cut)
    peft = write_peft(tmp_path / "peft", source, 32, rank_pattern={"mlp.up_proj": 2, "up_proj": 99}, use_rslora=rslora)
    pair = read_adapter(peft).pairs[UP]
    assert pair.lora_a is not None and pair.lora_a.shape == (32, 2)
    assert pair.scale == pytest.approx(scale)
    engine.load_adapter("peft", peft)
    rows = engine.complete([*mixed(engine), request(engine, "hello", "peft")])
    (alone,) = engine.complete([request(engine, "hello", "peft")])
    assert tokens(rows[4]) == tokens(alone)


@pytest.mark.parametrize(
    "old", ["base_model.model.{}.lora_A.weight", "base_model.model.{}.lora_A.default.weight", "{}.lora_A.weight"]
)
def test_the_spellings_of_peft_keys(tmp_path: Path, old: str) -> None:
    folder = write_peft(tmp_path / "peft", write_adapter(tmp_path / "mlx", 50), 32)
    path = folder / "adapter_model.safetensors"
    usual = mx.load(str(path))
    assert isinstance(usual, dict)
    paths = {name.removeprefix("base_model.model.").split(".lora_")[0] for name in usual}
    renamed = {
        old.format(layer).replace("lora_A", half): usual[f"base_model.model.{layer}.{half}.weight"]
        for layer in paths
        for half in ("lora_A", "lora_B")
    }
    mx.save_safetensors(str(path), renamed)
    read = read_adapter(folder)
    assert (set(read.pairs), read.foreign) == (paths, ())
    assert all(pair.lora_a is not None and pair.lora_b is not None for pair in read.pairs.values())


# mlx


def test_what_an_mlx_folder_says_of_itself(tmp_path: Path) -> None:
    origin = {"base": "tiny", "base_sha256": "ab" * 32}
    read = read_adapter(write_adapter(tmp_path / "mlx", 1, layers=2, rank=4, scale=8.0, guild=origin))
    assert (len(read.pairs), read.last_layers, read.base, read.base_sha256) == (14, 2, "tiny", "ab" * 32)
    assert read.wanted is not None and "self_attn.q_proj" in read.wanted
    pair = read.pairs[UP]
    assert pair.lora_a is not None and pair.lora_b is not None
    assert (pair.lora_a.shape, pair.lora_b.shape, pair.scale) == ((32, 4), (4, 64), 8.0)


# Refused

Change = Callable[[Path], object]


def config(**changes: object) -> Change:
    """Change fields of the adapter's config; a value of ... removes one."""

    def change(folder: Path) -> None:
        path = folder / "adapter_config.json"
        fields = {**json.loads(path.read_text()), **changes}
        path.write_text(json.dumps({name: value for name, value in fields.items() if value is not ...}))

    return change


def written(name: str, content: bytes) -> Change:
    return lambda folder: (folder / name).write_bytes(content)


def without(name: str) -> Change:
    return lambda folder: (folder / name).unlink()


def cut(name: str, keep: float) -> Change:
    def change(folder: Path) -> None:
        whole = (folder / name).read_bytes()
        (folder / name).write_bytes(whole[: int(len(whole) * keep)])

    return change


CONFIG, MLX, PEFT = "adapter_config.json", "adapters.safetensors", "adapter_model.safetensors"

BROKEN = [
    (without(CONFIG), r"adapter_config.json: missing; an adapter folder holds adapter_config.json and its weights"),
    (written(CONFIG, b"{'rank': 4"), r"adapter_config.json: not readable as JSON \(.*; copy the adapter again"),
    (written(CONFIG, b""), r"adapter_config.json: not readable as JSON"),
    (written(CONFIG, b"\xff\xfe{}"), r"adapter_config.json: not readable as JSON"),
    (written(CONFIG, b"[1]"), r"adapter_config.json: holds list, not an object; copy the adapter again"),
    (without(MLX), r"adapters.safetensors: missing; the adapter's config is there but its weights are not"),
    (written(MLX, b""), r"adapters.safetensors: damaged or cut short \(.*; copy it again"),
    (written(MLX, b"not a safetensors file, but long enough to hold a header of some sort"), r"damaged or cut short"),
    (cut(MLX, 0.9), r"adapters.safetensors: damaged or cut short"),
    (cut(MLX, 0.01), r"adapters.safetensors: damaged or cut short"),
    (config(fine_tune_type="dora"), r"fine_tune_type is 'dora'; only 'lora' can share a batch with its base"),
    (config(fine_tune_type="full"), r"fine_tune_type is 'full'; only 'lora' can share a batch with its base"),
    (config(lora_parameters=...), r"lora_parameters.scale is missing or no number; train it anew, or mend it"),
    (config(lora_parameters={"rank": 4}), r"lora_parameters.scale is missing or no number"),
    (config(lora_parameters={"scale": "8"}), r"lora_parameters.scale is missing or no number"),
]

BROKEN_PEFT = [
    (config(use_dora=True), r"use_dora is True; only plain LoRA can share a batch with its base"),
    (config(bias="all"), r"bias is 'all'; only plain LoRA"),
    (config(bias="lora_only"), r"bias is 'lora_only'; only plain LoRA"),
    (config(modules_to_save=["lm_head"]), r"modules_to_save is \['lm_head'\]; only plain LoRA"),
    (config(fan_in_fan_out=True), r"fan_in_fan_out is True; only plain LoRA"),
    (config(peft_type="IA3"), r"peft_type is 'IA3'; only plain LoRA"),
    (config(lora_alpha=...), r"lora_alpha or r is missing or not usable \(KeyError\('lora_alpha'\)\); mend the config"),
    (config(r=0), r"lora_alpha or r is missing or not usable \(ZeroDivisionError"),
    (config(r="four"), r"lora_alpha or r is missing or not usable \(ValueError"),
    (without(PEFT), r"adapter_model.safetensors: missing"),
    (cut(PEFT, 0.5), r"adapter_model.safetensors: damaged or cut short"),
]


@pytest.mark.parametrize(("change", "message"), BROKEN)
def test_a_broken_mlx_folder_is_refused(tmp_path: Path, change: Change, message: str) -> None:
    folder = write_adapter(tmp_path / "mine", 1)
    change(folder)
    with pytest.raises(AdapterError, match=rf"mine.*{message}"):
        read_adapter(folder)


@pytest.mark.parametrize(("change", "message"), BROKEN_PEFT)
def test_a_broken_peft_folder_is_refused(tmp_path: Path, change: Change, message: str) -> None:
    folder = write_peft(tmp_path / "mine", write_adapter(tmp_path / "mlx", 1), 32)
    change(folder)
    with pytest.raises(AdapterError, match=rf"mine.*{message}"):
        read_adapter(folder)


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for name in ("nowhere", "file"):
        with pytest.raises(AdapterError, match=rf"{name}: no such adapter folder; check the path"):
            read_adapter(tmp_path / name)
