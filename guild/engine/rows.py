"""Which adapter each row of a batch uses, and how that knowledge reaches the LoRA layers.

Every request carries one more entry at the end of its prompt cache: an `ArraysCache(2)` with the slot of its adapter, and whether
its tokens are chosen greedily. BatchGenerator merges, filters and extends that entry together with the keys and values, so it is
always in step with the rows; `RowModel` takes it off before the real model sees the cache. Slot 0 is the base. The arithmetic is in
`lora.py`.
"""

from collections.abc import Sequence
from typing import Any

import mlx.core as mx
from mlx_lm.models.cache import ArraysCache, make_prompt_cache

from guild.compute import at_once
from guild.compute.matrix_units import PackedLinear

BASE_SLOT = 0

Layout = tuple[tuple[int, int, float], ...]
"""For one layer and batch: (slot, rank, scale) of each adapter present, in the order of their columns."""


class Rows:
    """The slots of the batch that is being computed, shared by all LoRA layers of one model.

    `present` lists the slots in use, ascending; it is read on the host once per change of the batch, not once per token.
    """

    def __init__(self) -> None:
        """Start as a batch in which every row is base."""
        self.present: tuple[int, ...] = (BASE_SLOT,)
        self._slots: mx.array | None = None
        self._gates: dict[Layout, mx.array] = {}

    def enter(self, slots: mx.array) -> None:
        """Take over the slots of the next forward pass; `slots` has shape (batch,)."""
        if slots is self._slots:
            return
        self._slots = slots
        self._gates = {}
        host: list[int] = slots.tolist()  # type: ignore[assignment]
        self.present = tuple(sorted(set(host)))

    def leave(self) -> None:
        """Go back to a batch in which every row is base."""
        self._slots = None
        self._gates = {}
        self.present = (BASE_SLOT,)

    def gate(self, layout: Layout, dtype: mx.Dtype) -> mx.array:
        """Return the (batch, 1, total rank) factors that keep, of all adapters' columns, those of each row's own.

        A column holds its adapter's scale in the rows that use it, and 0 elsewhere. Layers of equal layout share one gate.
        """
        found = self._gates.get(layout)
        if found is None:
            assert self._slots is not None
            owners = mx.array([slot for slot, rank, _ in layout for _ in range(rank)])
            scales = mx.array([scale for _, rank, scale in layout for _ in range(rank)], dtype=dtype)
            found = mx.where(self._slots[:, None] == owners[None, :], scales, mx.zeros_like(scales))[:, None, :]
            self._gates[layout] = found
        return found


class RowModel:
    """The callable that BatchGenerator drives: hands each row's slot to the LoRA layers, the rest to the model.

    Where all rows are greedy it chooses their tokens itself. BatchGenerator takes an exponential of every logit before it chooses,
    which on a CPU is a fifth of a step; so it is given one logit a row, and `choose` for its sampler.
    """

    def __init__(self, model: Any, rows: Rows) -> None:
        """Stand before `model`, an mlx-lm language model whose LoRA layers read `rows`."""
        self.model = model
        self.rows = rows
        self.layers = model.layers
        self._greedy: tuple[mx.array | None, bool] = (None, False)
        self._chosen: mx.array | None = None
        self._largest = at_once.largest if isinstance(model.get("lm_head"), PackedLinear) else _largest

    def __call__(self, inputs: mx.array, cache: Sequence[Any]) -> mx.array:
        """Return the logits (batch, 1, vocabulary) of the last of `inputs` (batch, tokens): nobody asks for those before it.

        Of a batch in which every row is greedy, (batch, 1, 1).
        """
        *layers, entry = cache
        self.rows.enter(entry[0])
        logits = self._logits(inputs, layers)
        if not self._all_greedy(entry[1]):
            return logits
        self._chosen = self._largest(logits[:, -1])
        return mx.zeros((len(inputs), 1, 1))

    def choose(self, logprobs: mx.array) -> mx.array:
        """Return the greedy token of each row, for what `__call__` returned last: (batch,)."""
        if logprobs.shape[-1] > 1:
            return mx.argmax(logprobs, axis=-1)
        assert self._chosen is not None
        return self._chosen

    def make_cache(self, slot: int = BASE_SLOT, *, greedy: bool = False) -> list[Any]:
        """Return an empty prompt cache for one request, with its adapter's slot in the last entry."""
        entry = ArraysCache(2)
        entry[0], entry[1] = mx.array([slot]), mx.array([greedy])
        return [*make_prompt_cache(self.model), entry]

    def _logits(self, inputs: mx.array, layers: Sequence[Any]) -> mx.array:
        if inputs.shape[1] == 1 or not hasattr(self.model, "model"):
            return self.model(inputs, cache=layers)[:, -1:]
        state = self.model.model(inputs, cache=layers)[:, -1:]
        if self.model.args.tie_word_embeddings:
            return self.model.model.embed_tokens.as_linear(state)
        return self.model.lm_head(state)

    def _all_greedy(self, rows: mx.array) -> bool:
        """Tell whether every row is greedy; read on the host once per change of the batch."""
        if rows is not self._greedy[0]:
            self._greedy = rows, bool(rows.all().item())
        return self._greedy[1]


def _largest(logits: mx.array) -> mx.array:
    return mx.argmax(logits, axis=-1)
