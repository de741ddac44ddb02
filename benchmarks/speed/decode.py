"""(a) One answer at a time: `Engine.stream` against `mlx_lm.stream_generate`, same weights, same BLAS, greedy,
interleaved.

Once as base, once with an adapter; the engine has all three adapters in memory both times, as in daily use. Decode is
the time from the first token to the last, prefill the time to the first.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
from mlx_lm import stream_generate

from guild.engine.engine import Engine, Request
from guild.engine.sampling import Sampling

from .figure import Figure, Peer, Target, rate
from .material import ADAPTERS, adapter_folders, installed_base, loaded_engine, prompts, stock_twin

TITLE = "(a) one answer at a time; peer: mlx_lm.stream_generate on the same weights and BLAS"
_TOKENS = 48


@dataclass(frozen=True, slots=True)
class Run:
    """One answer: its tokens, the seconds to the first, and from the first to the last."""

    tokens: tuple[int, ...]
    first_s: float
    rest_s: float

    @property
    def decode(self) -> float:
        """Return tokens per second after the first."""
        return (len(self.tokens) - 1) / self.rest_s


def timed(tokens: Iterable[int]) -> Run:
    """Take tokens as they come, and their times."""
    # The engine's batch has begun a token too many when an answer ends; that is not the next answer's to pay.
    mx.synchronize()
    began, stamps, taken = time.perf_counter(), [], []
    for token in tokens:
        stamps.append(time.perf_counter())
        taken.append(token)
    return Run(tuple(taken), stamps[0] - began, stamps[-1] - stamps[0])


def by_engine(engine: Engine, prompt: list[int], adapter: str | None, tokens: int) -> Run:
    """Answer with guild's engine."""
    request = Request(tuple(prompt), adapter, Sampling(max_tokens=tokens))
    return timed(piece.token for piece in engine.stream(request))


def by_stock(model: Any, tokenizer: Any, prompt: list[int], tokens: int) -> Run:
    """Answer with stock mlx-lm; its last response repeats no token unless the answer ended by itself."""
    return timed(response.token for response in stream_generate(model, tokenizer, prompt, max_tokens=tokens))


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the figures; the first round warms up and does not count."""
    base = installed_base(base_name)
    engine = loaded_engine(base)
    # Taken before adapters wrap the layers: a tree of the same arrays, by the names that a stock model knows.
    weights = engine.model.parameters()
    prompt = prompts(engine, 1)[0]
    with adapter_folders(engine.model, base) as folders:
        peers = {None: stock_twin(base, weights), ADAPTERS[0]: stock_twin(base, weights, folders[ADAPTERS[0]])}
        for name, folder in folders.items():
            engine.load_adapter(name, folder)
        return [
            figure
            for adapter, (model, tokenizer) in peers.items()
            for figure in _compare(engine, adapter, model, tokenizer, prompt, rounds)
        ]


def _compare(
    engine: Engine, adapter: str | None, model: Any, tokenizer: Any, prompt: list[int], rounds: int
) -> list[Figure]:
    ours: list[Run] = []
    theirs: list[Run] = []
    by_engine(engine, prompt, adapter, 2)
    by_stock(model, tokenizer, prompt, 2)
    for number in range(rounds):
        pair: list[Callable[[], None]] = [
            lambda: ours.append(by_engine(engine, prompt, adapter, _TOKENS)),
            lambda: theirs.append(by_stock(model, tokenizer, prompt, _TOKENS)),
        ]
        for run in pair if number % 2 == 0 else reversed(pair):
            run()
    who = "base" if adapter is None else "one adapter"
    equal = all(mine.tokens == his.tokens for mine, his in zip(ours, theirs, strict=True))
    note = f"{len(ours[0].tokens)} tokens each, {'the same' if equal else 'NOT the same'} on both sides"
    size = len(prompt)
    decode = Peer("mlx-lm", [run.decode for run in theirs])
    prefill = Peer("mlx-lm", [size / run.first_s for run in theirs])
    return [
        rate(f"decode, {who}", "tok/s", [run.decode for run in ours], decode, Target("ratio", ">=", 0.95), note),
        rate(f"prefill of {size} tokens, {who}", "tok/s", [size / run.first_s for run in ours], prefill),
    ]
