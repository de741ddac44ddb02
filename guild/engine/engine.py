"""The engine: one base in memory, any number of adapters beside it, one batch for all of them.

Requests enter mlx-lm's BatchGenerator with their adapter's slot riding in the prompt cache; a single question is a batch of
one. Loading and judging adapters is delegated to `adapter.py` and `doctor.py`, arithmetic to `lora.py`. One thread only.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm
import numpy as np
from mlx.utils import tree_flatten, tree_unflatten
from mlx_lm.generate import BatchGenerator, StopSequences
from numpy.typing import NDArray

from guild.contract import Base, Finish
from guild.engine import chat
from guild.engine.adapter import read_adapter
from guild.engine.doctor import examine
from guild.engine.hidden import hidden_states
from guild.engine.lora import RowLoRALinear, adaptable
from guild.engine.rows import BASE_SLOT, RowModel, Rows
from guild.engine.sampling import Sampling, sampler
from guild.engine.text import TextStream
from guild.errors import AdapterError, ModelError


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
    text: TextStream


class Engine:
    """Answers requests with the base or with any of the adapters beside it."""

    def __init__(self, model: Any, tokenizer: Any, base: Base, batch_rows: int = 32) -> None:
        """Take a loaded mlx-lm model and tokenizer; `batch_rows` is the most rows that decode together."""
        self.model, self.tokenizer, self.base = model, tokenizer, base
        self._rows = Rows()
        self._row_model = RowModel(model, self._rows)
        self._slots: dict[str, int] = {}
        self._running: dict[int, _Row] = {}
        self._ends = StopSequences([(token,) for token in tokenizer.eos_token_ids])
        # mlx-lm lets as many rows decode as it prefills together, whatever the former is set to.
        self._batch = BatchGenerator(
            self._row_model, completion_batch_size=batch_rows, prefill_batch_size=min(batch_rows, 8)
        )

    @classmethod
    def load(cls, base: Base, batch_rows: int = 32) -> "Engine":
        """Load an installed base from its folder; raises ModelError when it is damaged."""
        try:
            # Lazy: the router's probe reads only the lower half, and the first prefill reads the rest.
            model, tokenizer = mlx_lm.load(str(base.folder), lazy=True)
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise ModelError(
                f"{base.folder}: cannot be loaded ({error}); run: guild models remove {base.name}, then pull it again"
            ) from None
        return cls(model, tokenizer, base, batch_rows)

    # Adapters

    @property
    def adapters(self) -> tuple[str, ...]:
        """Return the names of the adapters in memory."""
        return tuple(self._slots)

    def load_adapter(self, name: str, folder: Path) -> None:
        """Put an adapter beside the base under a name, replacing one of that name.

        Raises AdapterError when the doctor refuses it; the engine then keeps what it had. Rows in flight are not disturbed
        by a new adapter; replacing one that rows are using is refused.
        """
        layers = adaptable(self.model)
        weights = examine(read_adapter(folder), self.base, layers, self._dtype())
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

    def _dtype(self) -> mx.Dtype:
        return next(v.dtype for name, v in tree_flatten(self.model.parameters()) if name.endswith("norm.weight"))

    # Prompts

    def prompt(self, system: str | None, request: str) -> list[int]:
        """Return the tokens of one chat turn; raises ContextOverflow, before any prefill, when no answer would fit."""
        tokens = chat.prompt_tokens(self.tokenizer, system, request)
        chat.check_fits(len(tokens), self.base.context_tokens)
        return tokens

    def encode(self, text: str) -> list[int]:
        """Return the token ids of plain text, without special tokens around it."""
        return [int(token) for token in self.tokenizer.encode(text, add_special_tokens=False)]

    def hidden(self, turn: Sequence[str], layer: int) -> NDArray[np.float32]:
        """Return the base's hidden states (tokens, hidden size) on one user turn, after the first `layer` blocks.

        The parts of the turn are tokenised apart. Raises ContextOverflow when the turn does not fit the window.
        """
        tokens = chat.user_turn(self.tokenizer, turn)
        chat.check_fits(len(tokens), self.base.context_tokens)
        return hidden_states(self.model, self._rows, tokens, layer)

    # Requests

    def submit(self, request: Request) -> int:
        """Queue a request for the batch and return its ticket.

        The answer is cut to what the context window leaves. Raises ContextOverflow, or AdapterError for an unknown name.
        """
        chat.check_fits(len(request.tokens), self.base.context_tokens)
        slot = BASE_SLOT if request.adapter is None else self._slots.get(request.adapter)
        if slot is None:
            raise AdapterError(
                f"adapter {request.adapter!r}: not loaded; loaded are: {', '.join(self._slots) or 'none'}"
            )
        wishes = request.sampling
        (ticket,) = self._batch.insert(
            [list(request.tokens)],
            max_tokens=[min(wishes.max_tokens, self.base.context_tokens - len(request.tokens))],
            caches=[self._row_model.make_cache(slot)],
            samplers=[sampler(wishes)],
            stop_sequences=[self._ends],
        )
        self._running[ticket] = _Row(TextStream(self.tokenizer, wishes.stop))
        return int(ticket)

    def step(self) -> list[Piece]:
        """Advance every row by one token and return what each gained; an empty list means that no row is left."""
        while self._running:
            responses = self._batch.next_generated()
            if responses:
                return [self._piece(response) for response in responses]
        return []

    def cancel(self, ticket: int) -> None:
        """Take a row out of the batch and free its cache; a ticket that has ended already is left alone."""
        if self._running.pop(ticket, None) is not None:
            self._batch.remove([ticket])

    def stream(self, request: Request) -> Iterator[Piece]:
        """Yield one request's pieces as they come; closing the iterator early cancels it and frees its row."""
        ticket = self.submit(request)
        try:
            while ticket in self._running:
                yield from (piece for piece in self.step() if piece.ticket == ticket)
        finally:
            self.cancel(ticket)

    def complete(self, requests: Iterable[Request]) -> list[list[Piece]]:
        """Answer requests together in one batch; return each one's pieces, in the order of the requests."""
        tickets = [self.submit(request) for request in requests]
        pieces: dict[int, list[Piece]] = {ticket: [] for ticket in tickets}
        while any(ticket in self._running for ticket in tickets):
            for piece in self.step():
                pieces.setdefault(piece.ticket, []).append(piece)
        return [pieces[ticket] for ticket in tickets]

    def _piece(self, response: Any) -> Piece:
        ticket, row = response.uid, self._running[response.uid]
        # The token that ends an answer is no text, unless the answer was cut at its length.
        text = "" if response.finish_reason == "stop" else row.text.push(response.token)
        finish: Finish | None = "stop" if row.text.stopped else response.finish_reason
        if finish is None:
            return Piece(ticket, text, response.token, None)
        if not row.text.stopped:
            text += row.text.finish()
            finish = "stop" if row.text.stopped else finish
        if response.finish_reason is None:
            self._batch.remove([ticket])
        del self._running[ticket]
        return Piece(ticket, text, response.token, finish)
