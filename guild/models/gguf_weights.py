"""Turns GGUF tensors into MLX weights, a slice of rows at a time, and writes them as safetensors.

At no moment is more than one slice in memory as float32 (about 64 MB, whatever the model's size). Which tensor becomes
which weight is `gguf_architecture.py`; the file format is `safetensors_writer.py`.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from math import prod
from pathlib import Path

import gguf as ggml
import numpy as np
import numpy.typing as npt

from guild.errors import GgufError
from guild.models.dtype import Dtype
from guild.models.gguf_architecture import ModelPlan, WeightPlan
from guild.models.gguf_file import GgufFile, GgufTensor
from guild.models.rounding import BITS, GROUP_SIZE, Numbers, to_4bit, to_bfloat16
from guild.models.safetensors_writer import Entry, SafetensorsWriter, write_index

_SLICE_VALUES = 16 * 1024 * 1024
_SHARD_BYTES = 4 * 1000**3
_CODES: dict[str, tuple[str, int]] = {"float32": ("F32", 4), "float16": ("F16", 2), "bfloat16": ("BF16", 2)}


@dataclass(frozen=True, slots=True)
class _Placed:
    """One weight and the safetensors entries that it becomes: one, or three when it is quantised."""

    plan: WeightPlan
    entries: tuple[Entry, ...]


def weights_size_bytes(plan: ModelPlan, dtype: Dtype) -> int:
    """Return how many bytes the weights will take on disk."""
    return sum(entry.size_bytes for placed in _place(plan, dtype) for entry in placed.entries)


def check_types(gguf: GgufFile) -> None:
    """Refuse a tensor type that the `gguf` package knows but cannot turn into numbers."""
    for tensor in gguf.tensors.values():
        _, block_bytes = ggml.GGML_QUANT_SIZES[tensor.type]
        try:
            ggml.dequantize(np.zeros((1, block_bytes), np.uint8), tensor.type)
        except NotImplementedError:
            raise GgufError(
                f"{gguf.path}: tensor {tensor.name!r} is of the type {tensor.type.name}, which cannot be dequantised "
                "here; fetch another quantisation (Q4_K_M, Q8_0 and F16 are known)"
            ) from None


def write_weights(
    gguf: GgufFile,
    plan: ModelPlan,
    folder: Path,
    dtype: Dtype,
    on_progress: Callable[[int, int], None] | None = None,
    shard_bytes: int = _SHARD_BYTES,
) -> None:
    """Write `model.safetensors` (or shards of it, with their index) into a folder.

    `on_progress` is given the bytes written so far and the bytes to write. Raises GgufError for tensors that hold no
    numbers, and OSError as the disk says it.
    """
    placed = _place(plan, dtype)
    total = sum(entry.size_bytes for item in placed for entry in item.entries)
    shards = _shards(placed, shard_bytes)
    done = 0
    names: dict[str, list[Entry]] = {}
    data = np.memmap(gguf.path, np.uint8, "r")
    for number, shard in enumerate(shards, 1):
        name = "model.safetensors" if len(shards) == 1 else f"model-{number:05d}-of-{len(shards):05d}.safetensors"
        names[name] = [entry for item in shard for entry in item.entries]
        with ExitStack() as stack:
            writer = stack.enter_context(SafetensorsWriter(folder / name, names[name]))
            for item in shard:
                for first_row, values in _slices(gguf, data, item.plan):
                    for entry, encoded in zip(item.entries, _encode(values, item, dtype, gguf.path), strict=True):
                        done += writer.write_rows(entry, first_row, encoded)
                    if on_progress is not None:
                        on_progress(done, total)
    if len(shards) > 1:
        write_index(folder, names)


def _place(plan: ModelPlan, dtype: Dtype) -> list[_Placed]:
    return [_Placed(weight, tuple(_entries(weight, dtype))) for weight in plan.weights]


def _entries(weight: WeightPlan, dtype: Dtype) -> Iterator[Entry]:
    if not _is_quantised(weight, dtype):
        code, width = _CODES["bfloat16" if dtype == "4bit" else dtype]
        yield Entry(weight.target, code, weight.shape, width)
        return
    rows, columns = weight.shape
    module = weight.target.removesuffix(".weight")
    yield Entry(weight.target, "U32", (rows, columns * BITS // 32), 4)
    for part in ("scales", "biases"):
        yield Entry(f"{module}.{part}", "BF16", (rows, columns // GROUP_SIZE), 2)


def _is_quantised(weight: WeightPlan, dtype: Dtype) -> bool:
    # The same choice as mlx_lm.utils.quantize_model: matrices whose rows divide into groups.
    return dtype == "4bit" and len(weight.shape) == 2 and weight.shape[-1] % GROUP_SIZE == 0


def _shards(placed: list[_Placed], shard_bytes: int) -> list[list[_Placed]]:
    shards: list[list[_Placed]] = [[]]
    size = 0
    for item in placed:
        item_bytes = sum(entry.size_bytes for entry in item.entries)
        if shards[-1] and size + item_bytes > shard_bytes:
            shards.append([])
            size = 0
        shards[-1].append(item)
        size += item_bytes
    return shards


def _slices(gguf: GgufFile, data: npt.NDArray[np.uint8], weight: WeightPlan) -> Iterator[tuple[int, Numbers]]:
    """Yield (first row, float32 values of some rows) until the weight is complete."""
    rows, columns = weight.shape[0], prod(weight.shape[1:])
    if weight.source is None:
        yield 0, np.zeros(weight.shape, np.float32)
        return
    tensor = gguf.tensors[weight.source]
    if len(weight.shape) == 1:
        rows, columns = 1, weight.shape[0]
    # A head's rows are shuffled among themselves, so slices end where heads end.
    unit = weight.shape[0] // weight.unpermute_heads if weight.unpermute_heads and len(weight.shape) == 2 else 1
    step = max(_SLICE_VALUES // columns // unit, 1) * unit
    row_bytes = tensor.size_bytes // rows
    for first in range(0, rows, step):
        last = min(first + step, rows)
        raw = data[tensor.offset + first * row_bytes : tensor.offset + last * row_bytes].reshape(
            last - first, row_bytes
        )
        values = _numbers(gguf, tensor, raw)
        if len(weight.shape) == 1:
            values = values.reshape(-1)
        if weight.unpermute_heads:
            heads = weight.unpermute_heads if values.ndim == 1 else (last - first) // unit
            values = unpermute(values, heads)
        yield first, values


def _numbers(gguf: GgufFile, tensor: GgufTensor, raw: Numbers) -> Numbers:
    # Damaged scales overflow on their way to infinity; the check below says so in better words than numpy's warning.
    with np.errstate(over="ignore", invalid="ignore"):
        values: Numbers = ggml.dequantize(np.ascontiguousarray(raw), tensor.type)
    if not np.isfinite(values).all():
        raise gguf.damaged(f"tensor {tensor.name!r} holds values that are no finite numbers")
    return values


def unpermute(values: Numbers, heads: int) -> Numbers:
    """Undo llama.cpp's interleaving of the two halves of every head's rows (`LlamaModel.permute` in its converter)."""
    shape = values.shape
    return values.reshape(heads, shape[0] // heads // 2, 2, *shape[1:]).swapaxes(1, 2).reshape(shape)


def _encode(values: Numbers, item: _Placed, dtype: Dtype, path: Path) -> list[Numbers]:
    if len(item.entries) == 3:
        return list(to_4bit(values))
    code = item.entries[0].code
    if code == "F32":
        return [values]
    if code == "BF16":
        return [to_bfloat16(values)]
    with np.errstate(over="ignore"):
        half = values.astype(np.float16)
    if not np.isfinite(half).all():
        raise GgufError(f"{path}: {item.plan.target!r} holds values too large for float16; import it as 'bfloat16'")
    return [half]
