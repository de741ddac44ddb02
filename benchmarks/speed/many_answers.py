"""(l) Many answers at once, as a bench worker makes them: the packed engine against mlx-lm's own BatchGenerator, same BLAS.

On a CPU with matrix units the engine multiplies bfloat16 there; elsewhere both multiply float32, and what is left is the quick
softmax and SwiGLU, and that greedy tokens are chosen without one over the vocabulary. Prompts are read first, then all rows decode.
"""

import time
from collections.abc import Callable
from typing import Any

from mlx_lm.generate import BatchGenerator

from guild.engine.engine import Engine, Request
from guild.engine.sampling import Sampling

from .figure import Figure, Peer, rate
from .material import installed_base, loaded_engine, prompts, stock_twin

TITLE = "(l) 32 answers in one batch; peer: mlx-lm's BatchGenerator on the same BLAS"
_ROWS, _TOKENS = 32, 32

Rates = tuple[float, float]
"""Tokens per second of reading and of decoding."""


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the two rates; the first round warms up and does not count."""
    base = installed_base(base_name)
    packed = Engine.load(base, _ROWS, packed=True)
    stock, tokenizer = stock_twin(base, loaded_engine(base).model.parameters())
    asked = prompts(packed, _ROWS)
    ours, theirs = [], []
    for _ in range(rounds + 1):
        ours.append(_by_guild(packed, asked))
        theirs.append(_by_mlx_lm(stock, tokenizer, asked))
    sides = [list(zip(*side[1:], strict=True)) for side in (ours, theirs)]
    return [
        rate(f"{what}, {_ROWS} rows", "tok/s", sides[0][place], Peer("mlx-lm", sides[1][place]))
        for place, what in enumerate(("reading prompts", "decoding"))
    ]


def _by_guild(engine: Engine, asked: list[list[int]]) -> Rates:
    requests = [Request(tuple(tokens), None, Sampling(max_tokens=_TOKENS)) for tokens in asked]
    return _timed(asked, lambda: engine.submit_together(requests), lambda: len(engine.step()))


def _by_mlx_lm(model: Any, tokenizer: Any, asked: list[list[int]]) -> Rates:
    batch = BatchGenerator(model, max_tokens=_TOKENS, completion_batch_size=_ROWS, prefill_batch_size=_ROWS)

    def read() -> None:
        batch.insert(asked)
        while not batch.next_generated():
            pass

    found = _timed(asked, read, lambda: len(batch.next_generated()))
    batch.close()
    return found


def _timed(asked: list[list[int]], read: Callable[[], object], step: Callable[[], int]) -> Rates:
    began = time.perf_counter()
    read()
    between = time.perf_counter()
    written = 0
    while rows := step():
        written += rows
    return sum(map(len, asked)) / (between - began), written / (time.perf_counter() - between)
