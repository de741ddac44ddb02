"""The engine: one base in memory, any number of adapters beside it, one batch for all of them.

Requests enter mlx-lm's BatchGenerator with their adapter's slot riding in the prompt cache; a single question is a batch of
one. Loading and judging adapters is delegated to `adapter.py` and `doctor.py`, arithmetic to `lora.py`. One thread only.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from mlx.utils import tree_unflatten
from mlx_lm.generate import BatchGenerator, StopSequences
from numpy.typing import NDArray

from guild.compute import matrix_units
from guild.compute.backend import ready
from guild.compute.loading import dtype_of, load_model
from guild.contract import Base, Finish
from guild.engine import chat
from guild.engine.adapter import read_adapter
from guild.engine.doctor import examine
from guild.engine.hidden import Prefix, hidden_states, read_prefix
from guild.engine.loop_guard import LoopGuard
from guild.engine.lora import RowLoRALinear, adaptable
from guild.engine.prefill import can_read, read_prompts
from guild.engine.rows import BASE_SLOT, RowModel, Rows
from guild.engine.sampling import Sampling, sampler
from guild.engine.text import TextStream
from guild.errors import AdapterError

_PREFILL_TOKENS, _CPU_PREFILL_TOKENS = 2048, 256
"""Prompt tokens that are read at once. Ctrl-C waits for the end of such a piece, which on a CPU takes seconds."""


@dataclass(frozen=True, slots=True)
class Request:
    """One prompt for one model: `tokens` of the whole prompt, the adapter's name or None for the base."""

    tokens: tuple[int, ...]
    adapter: str | None = None
    sampling: Sampling = field(default_factory=Sampling)


@dataclass(frozen=True, slots=True)
class Piece:
    """What one step added to one row: certain text (maybe empty), its token, and the reason for the end, at the end."""

    ticket: int
    text: str
    token: int
    finish: Finish | None


@dataclass(slots=True)
class _Row:
    """A running row; its pieces go to `inbox`, where somebody waits for this row alone, else to the caller of `step`."""

    text: TextStream
    guard: LoopGuard | None = None
    inbox: deque[Piece] | None = None


class Engine:
    """Answers requests with the base or with any of the adapters beside it."""

    def __init__(self, model: Any, tokenizer: Any, base: Base, batch_rows: int = 32) -> None:
        """Take a loaded mlx-lm model and tokenizer; `batch_rows` is the most rows that decode together."""
        self.model, self.tokenizer, self.base = model, tokenizer, base
        self._rows = Rows()
        self._row_model = RowModel(model, self._rows)
        self._slots: dict[str, int] = {}
        self._running: dict[int, _Row] = {}
        self._unclaimed: list[Piece] = []
        self._ends = StopSequences([(token,) for token in tokenizer.eos_token_ids])
        self._step_tokens = _CPU_PREFILL_TOKENS if ready().device == "cpu" else _PREFILL_TOKENS
        # mlx-lm lets as many rows decode as it prefills together, whatever the former is set to.
        self._batch = BatchGenerator(
            self._row_model,
            sampler=self._row_model.choose,
            completion_batch_size=batch_rows,
            prefill_batch_size=min(batch_rows, 8),
            prefill_step_size=self._step_tokens,
        )
        self._prefixes: dict[tuple[int, ...], Prefix] = {}

    @classmethod
    def load(cls, base: Base, batch_rows: int = 32, *, packed: bool = False) -> "Engine":
        """Load an installed base from its folder; raises ModelError when it is damaged.

        With `packed`, its products are computed on the CPU's matrix units where there are any, which takes some seconds more
        at the start: worth it for many answers, not for one.
        """
        # Lazy: the router's probe reads only the lower half, and the first prefill reads the rest.
        model, tokenizer = load_model(base, lazy=True)
        if packed:
            matrix_units.put_in_place(model, dtype_of(model))
        return cls(model, tokenizer, base, batch_rows)

    # Adapters

    @property
    def adapters(self) -> tuple[str, ...]:
        """Return the names of the adapters in memory."""
        return tuple(self._slots)

    def load_adapter(self, name: str, folder: Path) -> None:
        """Put an adapter beside the base under a name, replacing one of that name.

        Raises AdapterError when the doctor refuses it; the engine then keeps what it had. Rows in flight are not disturbed
        by a new adapter; replacing one is refused while any row runs.
        """
        layers = adaptable(self.model)
        weights = examine(read_adapter(folder), self.base, layers, dtype_of(self.model))
        if name in self._slots:
            self.unload_adapter(name)
        slot = next(n for n in range(1, len(self._slots) + 2) if n not in self._slots.values())
        fresh = {
            path: RowLoRALinear(layers[path], self._rows)
            for path in weights
            if not isinstance(layers[path], RowLoRALinear)
        }
        if fresh:
            self.model.update_modules(tree_unflatten(list(fresh.items())))
        layers = adaptable(self.model)
        for path, layer in weights.items():
            wrapped = layers[path]
            assert isinstance(wrapped, RowLoRALinear)
            wrapped.set_slot(slot, layer)
        self._slots[name] = slot

    def unload_adapter(self, name: str) -> None:
        """Free an adapter's memory; raises AdapterError when it is unknown or rows are running."""
        if self._running:
            raise AdapterError(f"adapter {name!r}: {len(self._running)} requests are running; let them end first")
        slot = self._slots.pop(name, None)
        if slot is None:
            raise AdapterError(f"adapter {name!r}: not loaded; loaded are: {', '.join(self._slots) or 'none'}")
        for layer in adaptable(self.model).values():
            if isinstance(layer, RowLoRALinear):
                layer.set_slot(slot, None)

    # Prompts

    def prompt(self, system: str | None, request: str) -> list[int]:
        """Return the tokens of one chat turn; raises ContextOverflow, before any prefill, when no answer would fit."""
        tokens = chat.prompt_tokens(self.tokenizer, system, request)
        chat.check_fits(len(tokens), self.base.context_tokens)
        return tokens

    def hidden(self, turn: Sequence[str], layer: int) -> NDArray[np.float32]:
        """Return the base's hidden states on one user turn, after the first `layer` blocks: (tokens, hidden size).

        The turn is (what is constant before, the request, what is constant after), tokenised apart. The states are those of the
        tokens after the constant beginning, which is read once and then kept. Raises ContextOverflow when the turn does not fit.
        """
        before, *after = chat.user_turn(self.tokenizer, turn)
        rest = [token for part in after for token in part]
        chat.check_fits(len(before) + len(rest), self.base.context_tokens)
        known = (layer, *before)
        if known not in self._prefixes:
            self._prefixes[known] = read_prefix(self.model, self._rows, before, layer)
        return hidden_states(self.model, self._rows, self._prefixes[known], rest)

    # Requests

    def submit(self, request: Request) -> int:
        """Queue a request for the batch and return its ticket.

        The answer is cut to what the context window leaves. Raises ContextOverflow, or AdapterError for an unknown name.
        """
        return self._insert(request, self._row_model.make_cache(self._slot_of(request)), request.tokens)

    def submit_together(self, requests: Sequence[Request]) -> list[int]:
        """Queue many requests, reading now what their prompts begin with in common only once; return their tickets in order.

        Raises as `submit` does, before anything is read.
        """
        slots = [self._slot_of(request) for request in requests]
        if not can_read(self._row_model):
            return [self.submit(request) for request in requests]
        prompts = [(request.tokens, slot) for request, slot in zip(requests, slots, strict=True)]
        with mx.stream(self._batch.stream):
            caches = read_prompts(self._row_model, prompts, self._step_tokens)
        return [
            self._insert(request, cache, request.tokens[-1:]) for request, cache in zip(requests, caches, strict=True)
        ]

    def _slot_of(self, request: Request) -> int:
        chat.check_fits(len(request.tokens), self.base.context_tokens)
        slot = BASE_SLOT if request.adapter is None else self._slots.get(request.adapter)
        if slot is None:
            raise AdapterError(
                f"adapter {request.adapter!r}: not loaded; loaded are: {', '.join(self._slots) or 'none'}"
            )
        return slot

    def _insert(self, request: Request, cache: list[Any], unread: Sequence[int]) -> int:
        wishes = request.sampling
        cache[-1][1] = mx.array([wishes.temperature == 0])
        (ticket,) = self._batch.insert(
            [list(unread)],
            max_tokens=[min(wishes.max_tokens, self.base.context_tokens - len(request.tokens))],
            caches=[cache],
            samplers=[sampler(wishes)],
            stop_sequences=[self._ends],
        )
        guard = LoopGuard() if wishes.loop_guard else None
        self._running[ticket] = _Row(TextStream(self.tokenizer, wishes.stop), guard)
        return int(ticket)

    def step(self) -> list[Piece]:
        """Advance every row by one token and return what each gained; an empty list means that no row is left.

        Rows that `stream` or `complete` wait for advance too, but their pieces are kept for them.
        """
        while not self._unclaimed and any(row.inbox is None for row in self._running.values()):
            self._advance()
        pieces, self._unclaimed = self._unclaimed, []
        return pieces

    def cancel(self, ticket: int) -> None:
        """Take a row out of the batch and free its cache; a ticket that has ended already is left alone."""
        if self._running.pop(ticket, None) is not None:
            self._batch.remove([ticket])

    def stream(self, request: Request) -> Iterator[Piece]:
        """Yield one request's pieces as they come; closing the iterator early cancels it and frees its row.

        Several streams may be read in turns: they share the batch.
        """
        ticket = self.submit(request)
        inbox = self._running[ticket].inbox = deque[Piece]()
        try:
            while inbox or ticket in self._running:
                if inbox:
                    yield inbox.popleft()
                else:
                    self._advance()
        finally:
            self.cancel(ticket)

    def complete(self, requests: Iterable[Request]) -> list[list[Piece]]:
        """Answer requests together in one batch; return each one's pieces, in the order of the requests.

        When one of them is refused, none is left running.
        """
        inboxes: dict[int, deque[Piece]] = {}
        try:
            for request in requests:
                ticket = self.submit(request)
                inboxes[ticket] = self._running[ticket].inbox = deque()
            while any(ticket in self._running for ticket in inboxes):
                self._advance()
        finally:
            for ticket in inboxes:
                self.cancel(ticket)
        return [list(inbox) for inbox in inboxes.values()]

    def _advance(self) -> None:
        """Advance all rows by one token; pieces go to the inboxes of their rows, and those without one wait for `step`."""
        for response in self._batch.next_generated():
            inbox = self._running[response.uid].inbox
            (self._unclaimed if inbox is None else inbox).append(self._piece(response))

    def _piece(self, response: Any) -> Piece:
        ticket, row = response.uid, self._running[response.uid]
        # The token that ends an answer is no text, unless the answer was cut at its length.
        text = "" if response.finish_reason == "stop" else row.text.push(response.token)
        finish: Finish | None = "stop" if row.text.stopped else response.finish_reason
        if finish is None and row.guard is not None and row.guard.loops(response.token, text):
            finish = "loop"
        if finish is None:
            return Piece(ticket, text, response.token, None)
        if not row.text.stopped:
            text += row.text.finish()
            finish = "stop" if row.text.stopped else finish
        if response.finish_reason is None:
            self._batch.remove([ticket])
        del self._running[ticket]
        return Piece(ticket, text, response.token, finish)
