"""A linear layer with many LoRA adapters, each row of the batch using its own.

For the adapters present in a batch, their A matrices stand side by side as one (inputs, total rank) matrix, and their B
matrices above one another. Two ordinary products serve all rows; between them a gate sets the columns of other rows'
adapters to exact zeros. A batch of base rows takes the stock path, at stock speed. (`mx.gather_mm` does the same with
one product per row; on a CPU the two are level within noise, see benchmarks/speed.)
"""

from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import mlx.nn as nn

from guild.compute.matrix_units import PackedLinear
from guild.engine.rows import Layout, Rows


@dataclass(frozen=True, slots=True)
class LoRAWeights:
    """One adapter at one layer: `lora_a` (inputs, rank), `lora_b` (rank, outputs), as mlx-lm names and shapes them."""

    lora_a: mx.array
    lora_b: mx.array
    scale: float

    @property
    def rank(self) -> int:
        """Return the rank of the update."""
        return int(self.lora_a.shape[1])


@dataclass(frozen=True, slots=True)
class _Stack:
    lora_a: mx.array
    lora_b: mx.array
    layout: Layout


class RowLoRALinear(nn.Module):
    """Wraps a Linear, QuantizedLinear or PackedLinear; holds the LoRA weights of every slot that adapts it."""

    def __init__(self, linear: nn.Module, rows: Rows) -> None:
        """Adapt `linear`; `rows` says which slots a batch uses."""
        super().__init__()
        self.linear = linear
        self._rows = rows
        self._slots: dict[int, LoRAWeights] = {}
        self._stacks: dict[tuple[int, ...], _Stack | None] = {}

    def set_slot(self, slot: int, weights: LoRAWeights | None) -> None:
        """Give a slot its weights at this layer, or take them away with None."""
        if weights is None:
            self._slots.pop(slot, None)
        else:
            self._slots[slot] = weights
        self._stacks = {}

    @property
    def slots(self) -> tuple[int, ...]:
        """Return the slots that adapt this layer."""
        return tuple(self._slots)

    def __call__(self, x: mx.array) -> mx.array:
        """Return (batch, tokens, outputs) for x (batch, tokens, inputs), each row through its own adapter."""
        y = self.linear(x)
        present = self._rows.present
        if present == (0,):
            return y
        stack = self._stack(present)
        if stack is None:
            return y
        gate = stack.layout[0][2] if len(present) == 1 else self._rows.gate(stack.layout, x.dtype)
        return y + (((x @ stack.lora_a) * gate) @ stack.lora_b).astype(y.dtype)

    def _stack(self, present: tuple[int, ...]) -> _Stack | None:
        if present not in self._stacks:
            # Only the latest: kept for every mixture that ever occurred, the copies would outgrow the adapters.
            self._stacks = {present: _stacked([(s, self._slots[s]) for s in present if s in self._slots])}
        return self._stacks[present]


def _stacked(adapters: list[tuple[int, LoRAWeights]]) -> _Stack | None:
    if not adapters:
        return None
    layout = tuple((slot, weights.rank, weights.scale) for slot, weights in adapters)
    if len(adapters) == 1:
        return _Stack(adapters[0][1].lora_a, adapters[0][1].lora_b, layout)
    lora_a = mx.concatenate([weights.lora_a for _, weights in adapters], axis=1)
    lora_b = mx.concatenate([weights.lora_b for _, weights in adapters], axis=0)
    return _Stack(lora_a, lora_b, layout)


def adaptable(model: Any) -> dict[str, nn.Module]:
    """Return the linear layers of a model by dotted path, the wrapped ones under their own path too."""
    found: dict[str, nn.Module] = {}
    for path, module in model.named_modules():
        if isinstance(module, RowLoRALinear) or (
            isinstance(module, (nn.Linear, nn.QuantizedLinear, PackedLinear)) and not path.endswith(".linear")
        ):
            found[path] = module
    return found


def dimensions(module: nn.Module) -> tuple[int, int]:
    """Return (inputs, outputs) of a linear layer, quantized or not, wrapped or not."""
    linear = module.linear if isinstance(module, RowLoRALinear) else module
    if isinstance(linear, PackedLinear):
        return linear.inputs, linear.outputs
    outputs, inputs = linear.weight.shape
    if isinstance(linear, nn.QuantizedLinear):
        inputs = inputs * 32 // linear.bits
    return int(inputs), int(outputs)
