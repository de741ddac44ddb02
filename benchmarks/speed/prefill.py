"""(a) Reading a prompt: the engine's model against mlx-lm's own, same weights, same BLAS, one pass each, interleaved.

What differs on a CPU is the SwiGLU (`guild/compute/swiglu.py`); elsewhere both are the same.
"""

import time
from typing import Any

import mlx.core as mx
from mlx_lm.models.cache import make_prompt_cache

from .figure import Figure, Peer, rate
from .material import installed_base, loaded_engine, stock_twin

TITLE = "(a) reading 256 tokens; peer: mlx-lm's own model on the same weights and BLAS"
_TOKENS = 256


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the figure; the first round warms up and does not count."""
    base = installed_base(base_name)
    engine = loaded_engine(base)
    stock, tokenizer = stock_twin(base, engine.model.parameters())
    tokens = mx.array([(tokenizer.encode("func Reverse(s string) string { return s }\n") * _TOKENS)[:_TOKENS]])
    ours, theirs = [], []
    for _ in range(rounds + 1):
        ours.append(_TOKENS / _seconds(engine.model, tokens))
        theirs.append(_TOKENS / _seconds(stock, tokens))
    return [rate(f"prefill of {_TOKENS} tokens", "tok/s", ours[1:], Peer("mlx-lm", theirs[1:]))]


def _seconds(model: Any, tokens: mx.array) -> float:
    cache = make_prompt_cache(model)
    began = time.perf_counter()
    model(tokens, cache=cache)
    # The last layer's keys stand on all other layers; the logits are not read.
    mx.eval([layer.state for layer in cache])
    return time.perf_counter() - began
