"""The adapter doctor: refuses an adapter that would silently do nothing, or do something else than it was trained for.

Each check answers a failure seen in other servers: half of the keys applied, an adapter of another base, weights that are
zero. A refusal is an AdapterError with folder, layer and remedy; an adapter that passes comes back ready for the layers.
"""

import math
from collections.abc import Mapping

import mlx.core as mx
import mlx.nn as nn

from guild.contract import Base
from guild.engine.adapter import Adapter
from guild.engine.lora import LoRAWeights, dimensions
from guild.errors import AdapterError


def examine(adapter: Adapter, base: Base, layers: Mapping[str, nn.Module], dtype: mx.Dtype) -> dict[str, LoRAWeights]:
    """Return the adapter's weights by layer path, in the base's computing dtype.

    `layers` are the base's adaptable layers by dotted path. Raises AdapterError with the first reason to refuse.
    """
    _check_base(adapter, base)
    _check_keys(adapter, layers)
    _check_complete(adapter, layers)
    ready: dict[str, LoRAWeights] = {}
    for path, pair in adapter.pairs.items():
        assert pair.lora_a is not None
        assert pair.lora_b is not None
        _check_shapes(adapter, path, pair.lora_a.shape, pair.lora_b.shape, dimensions(layers[path]))
        ready[path] = LoRAWeights(pair.lora_a.astype(dtype), pair.lora_b.astype(dtype), pair.scale)
    mx.eval([half for weights in ready.values() for half in (weights.lora_a, weights.lora_b)])
    _check_values(adapter, ready)
    return ready


def _check_base(adapter: Adapter, base: Base) -> None:
    if adapter.base is not None and adapter.base != base.name:
        raise AdapterError(
            f"{adapter.folder}: trained on base {adapter.base!r}, but {base.name!r} is loaded; "
            f"use --base {adapter.base}, or train it for this base"
        )
    if adapter.base_sha256 is not None and adapter.base_sha256 not in {base.sha256, *base.known_sha256}:
        raise AdapterError(
            f"{adapter.folder}: trained on weights {str(adapter.base_sha256)[:12]!r} of {base.name}, but {base.sha256[:12]!r} "
            f"are installed; run: guild models pull {base.name}, or train it for these weights"
        )


def _check_keys(adapter: Adapter, layers: Mapping[str, nn.Module]) -> None:
    unknown = [*adapter.foreign, *(path for path in adapter.pairs if path not in layers)]
    if unknown:
        total = len(adapter.pairs) + len(adapter.foreign)
        raise AdapterError(
            f"{adapter.folder}: {len(unknown)} of its {total} entries match no layer of this base, such as {unknown[0]!r}; "
            "it belongs to another base, or adapts layers that cannot be (embeddings, experts)"
        )
    for path, pair in adapter.pairs.items():
        if pair.lora_a is None or pair.lora_b is None:
            half = "lora_a" if pair.lora_a is None else "lora_b"
            raise AdapterError(f"{adapter.folder}: {path!r} has no {half}; the file is incomplete; copy it again")
    if not adapter.pairs:
        raise AdapterError(f"{adapter.folder}: holds no LoRA weights at all; train it anew")


def _check_complete(adapter: Adapter, layers: Mapping[str, nn.Module]) -> None:
    """Compare with what the config promises: so many last blocks, in each the named modules."""
    blocks = sorted({_block(path) for path in layers} - {-1})
    chosen = set(blocks[-adapter.last_layers :] if adapter.last_layers else blocks)
    promised = {
        path for path in layers if _block(path) in chosen and (adapter.wanted is None or _wanted(path, adapter.wanted))
    }
    if adapter.wanted is None and adapter.last_layers is None:
        promised = set()
    # Layers outside the blocks, such as the output matrix, are promised by their whole path.
    promised |= {path for path in layers if path in (adapter.wanted or ())}
    absent = sorted(promised - set(adapter.pairs))
    if absent:
        raise AdapterError(
            f"{adapter.folder}: its config promises {len(promised)} layers, but {len(absent)} are missing, such as "
            f"{absent[0]!r}; it would be applied in part; copy or train it again"
        )


def _block(path: str) -> int:
    """Return the index of the transformer block in a path like `model.layers.7.mlp.up_proj`, or -1."""
    numbers = [part for part in path.split(".") if part.isdigit()]
    return int(numbers[0]) if numbers else -1


def _wanted(path: str, names: frozenset[str]) -> bool:
    return any(path == name or path.endswith("." + name) for name in names)


def _check_shapes(
    adapter: Adapter, path: str, lora_a: tuple[int, ...], lora_b: tuple[int, ...], layer: tuple[int, int]
) -> None:
    inputs, outputs = layer
    if lora_a[0] != inputs or lora_b[1] != outputs or lora_a[1] != lora_b[0]:
        raise AdapterError(
            f"{adapter.folder}: {path!r} has lora_a {lora_a} and lora_b {lora_b}, but that layer of the base maps "
            f"{inputs} to {outputs}; it was trained on another base"
        )


def _check_values(adapter: Adapter, weights: Mapping[str, LoRAWeights]) -> None:
    for path, layer in weights.items():
        if not math.isfinite(layer.scale):
            raise AdapterError(f"{adapter.folder}: its scale is {layer.scale!r}; mend the scale or alpha in its config")
        for half in (layer.lora_a, layer.lora_b):
            if not mx.isfinite(half).all().item():
                raise AdapterError(f"{adapter.folder}: {path!r} holds NaN or infinite values; train it anew")
    if not any(_acts(layer) for layer in weights.values()):
        raise AdapterError(
            f"{adapter.folder}: changes nothing, since in every layer lora_a, lora_b or the scale is zero; "
            "its training never ran or was not saved; train it anew"
        )


def _acts(layer: LoRAWeights) -> bool:
    return layer.scale != 0 and bool((layer.lora_a != 0).any().item()) and bool((layer.lora_b != 0).any().item())
