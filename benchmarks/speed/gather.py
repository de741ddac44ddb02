"""The other way to give each row its own adapter: `mx.gather_mm`, one small product per row, slot 0 being zeros.

It stands in for the engine's own arithmetic (`guild/engine/lora.py`) within `gathering()`, so that both can be
measured in one process, on the same weights and the same batch. It reaches into the layer's private parts; nothing
else should.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx

from guild.engine.lora import RowLoRALinear, dimensions

_Stack = tuple[mx.array, mx.array]


@contextmanager
def gathering() -> Iterator[None]:
    """Let all layers use `mx.gather_mm` until the context ends; the stacked adapters are kept as long."""
    stacks: dict[int, _Stack] = {}

    def call(self: Any, x: mx.array) -> Any:
        y = self.linear(x)
        if self._rows.present == (0,) or not self._slots:
            return y
        if id(self) not in stacks:
            stacks[id(self)] = _stack(self)
        lora_a, lora_b = stacks[id(self)]
        rows = self._rows._slots
        update = mx.gather_mm(mx.gather_mm(x, lora_a, rhs_indices=rows), lora_b, rhs_indices=rows)
        return y + update.astype(y.dtype)

    own = RowLoRALinear.__call__
    RowLoRALinear.__call__ = call  # type: ignore[method-assign]
    try:
        yield
    finally:
        RowLoRALinear.__call__ = own  # type: ignore[method-assign]


def _stack(layer: Any) -> _Stack:
    """Return A (slots, inputs, rank) and B (slots, rank, outputs), scaled; all ranks must be equal."""
    inputs, outputs = dimensions(layer)
    first = next(iter(layer._slots.values()))
    empty = mx.zeros((inputs, first.rank)), mx.zeros((first.rank, outputs))
    pairs = [
        (layer._slots[slot].lora_a, layer._slots[slot].lora_b * layer._slots[slot].scale)
        if slot in layer._slots
        else empty
        for slot in range(max(layer._slots) + 1)
    ]
    stacked = mx.stack([a for a, _ in pairs]), mx.stack([b for _, b in pairs])
    mx.eval(*stacked)
    return stacked
