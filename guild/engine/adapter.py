"""Adapter folders: what `mlx_lm.lora` writes, and LoRA folders in PEFT format, read into one shape.

Reading and naming live here. Whether the adapter fits the base and does anything at all is judged in `doctor.py`.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mlx.core as mx

from guild.errors import AdapterError

CONFIG = "adapter_config.json"
_MLX_WEIGHTS = "adapters.safetensors"
_PEFT_WEIGHTS = "adapter_model.safetensors"
_MLX_KEY = re.compile(r"(?P<path>.+)\.(?P<half>lora_a|lora_b)")
_PEFT_KEY = re.compile(r"(?:base_model\.model\.)?(?P<path>.+)\.(?P<half>lora_A|lora_B)(?:\.default)?\.weight")


@dataclass(frozen=True, slots=True)
class Pair:
    """One layer's update as stored: `lora_a` (inputs, rank), `lora_b` (rank, outputs); a missing half is None."""

    lora_a: mx.array | None
    lora_b: mx.array | None
    scale: float


@dataclass(frozen=True, slots=True)
class Adapter:
    """An adapter folder as read, not yet judged.

    `pairs` is keyed by the layer's dotted path in the model. `foreign` lists tensors that are no LoRA halves. `wanted` are
    the module names that the config promises to adapt, or None where it does not say; `last_layers` limits them to the
    model's last so many blocks, or None for all. `base` and `base_sha256` name what it was trained on, where recorded.
    """

    folder: Path
    pairs: Mapping[str, Pair]
    foreign: tuple[str, ...]
    wanted: frozenset[str] | None
    last_layers: int | None
    base: str | None
    base_sha256: str | None


def read_adapter(folder: Path) -> Adapter:
    """Read an adapter folder in either format.

    Raises AdapterError when files are missing or damaged, or the adapter is of a kind that is not plain LoRA.
    """
    config = _config(folder)
    return _read_peft(folder, config) if "peft_type" in config else _read_mlx(folder, config)


def _config(folder: Path) -> dict[str, Any]:
    path = folder / CONFIG
    if not folder.is_dir():
        raise AdapterError(f"{folder}: no such adapter folder; check the path")
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise AdapterError(f"{path}: missing; an adapter folder holds {CONFIG} and its weights") from None
    except (OSError, ValueError) as error:
        raise AdapterError(f"{path}: not readable as JSON ({error}); copy the adapter again") from None
    if not isinstance(config, dict):
        raise AdapterError(f"{path}: holds {type(config).__name__}, not an object; copy the adapter again")
    return config


def _read_mlx(folder: Path, config: dict[str, Any]) -> Adapter:
    kind = config.get("fine_tune_type", "lora")
    if kind != "lora":
        raise AdapterError(f"{folder}: fine_tune_type is {kind!r}; only 'lora' can share a batch with its base")
    parameters = config.get("lora_parameters")
    if not isinstance(parameters, dict) or not isinstance(parameters.get("scale"), int | float):
        raise AdapterError(
            f"{folder / CONFIG}: lora_parameters.scale is missing or no number; train it anew, or mend it"
        )
    keys, layers = parameters.get("keys"), config.get("num_layers")
    if not isinstance(keys, list | None):
        raise AdapterError(f"{folder / CONFIG}: lora_parameters.keys is {keys!r}, not a list of names; mend it")
    pairs, foreign = _pair_up(
        _weights(folder / _MLX_WEIGHTS), _MLX_KEY, lambda _: float(parameters["scale"]), flip=False
    )
    recorded = config.get("guild")
    origin: dict[str, Any] = recorded if isinstance(recorded, dict) else {}
    return Adapter(
        folder=folder,
        pairs=pairs,
        foreign=foreign,
        wanted=frozenset(keys) if keys else None,
        last_layers=layers if isinstance(layers, int) and layers > 0 else None,
        base=origin.get("base"),
        base_sha256=origin.get("base_sha256"),
    )


def _read_peft(folder: Path, config: dict[str, Any]) -> Adapter:
    refused = {
        "peft_type": config["peft_type"] != "LORA",
        "use_dora": bool(config.get("use_dora")),
        "bias": config.get("bias", "none") != "none",
        "modules_to_save": bool(config.get("modules_to_save")),
        "fan_in_fan_out": bool(config.get("fan_in_fan_out")),
    }
    for name, bad in refused.items():
        if bad:
            raise AdapterError(f"{folder}: {name} is {config[name]!r}; only plain LoRA can share a batch with its base")
    targets = config.get("target_modules")
    pairs, foreign = _pair_up(
        _weights(folder / _PEFT_WEIGHTS), _PEFT_KEY, lambda path: _peft_scale(folder, config, path), flip=True
    )
    return Adapter(
        folder=folder,
        pairs=pairs,
        foreign=foreign,
        wanted=frozenset(targets) if isinstance(targets, list) and not config.get("layers_to_transform") else None,
        last_layers=None,
        base=None,
        base_sha256=None,
    )


def _peft_scale(folder: Path, config: dict[str, Any], path: str) -> float:
    """PEFT scales by alpha / rank, or alpha / sqrt(rank) with rsLoRA; patterns override both for single layers."""

    def chosen(pattern: str, default: str) -> float:
        for name, value in (config.get(pattern) or {}).items():
            if re.fullmatch(rf"(.*\.)?({name})", path):
                return float(value)
        return float(config[default])

    try:
        alpha, rank = chosen("alpha_pattern", "lora_alpha"), chosen("rank_pattern", "r")
        return alpha / (rank**0.5 if config.get("use_rslora") else rank)
    except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
        raise AdapterError(
            f"{folder / CONFIG}: lora_alpha or r is missing or not usable ({error!r}); mend the config"
        ) from None


def _weights(path: Path) -> dict[str, mx.array]:
    if not path.is_file():
        raise AdapterError(f"{path}: missing; the adapter's config is there but its weights are not; copy it again")
    try:
        tensors = mx.load(str(path))
        mx.eval(tensors)
    except (RuntimeError, ValueError) as error:
        raise AdapterError(f"{path}: damaged or cut short ({error}); copy it again") from None
    assert isinstance(tensors, dict)
    return tensors


def _pair_up(
    tensors: dict[str, mx.array], key: re.Pattern[str], scale: Any, *, flip: bool
) -> tuple[dict[str, Pair], tuple[str, ...]]:
    halves: dict[str, dict[str, mx.array]] = {}
    foreign: list[str] = []
    for name, tensor in tensors.items():
        match = key.fullmatch(name)
        if match is None or tensor.ndim != 2:
            foreign.append(name)
        else:
            halves.setdefault(match["path"], {})[match["half"].lower()] = tensor.T if flip else tensor
    pairs = {path: Pair(h.get("lora_a"), h.get("lora_b"), scale(path)) for path, h in halves.items()}
    return pairs, tuple(sorted(foreign))
