"""How the next token is drawn: greedy unless asked otherwise, and repeatable by seed whatever else is in the batch."""

from collections.abc import Callable
from dataclasses import dataclass

import mlx.core as mx
from mlx_lm.sample_utils import apply_top_p

from guild.errors import UsageError

Sampler = Callable[[mx.array], mx.array]


@dataclass(frozen=True, slots=True)
class Sampling:
    """The wishes of one request. Temperature 0 is greedy; `stop` strings end the answer and are not part of it.

    With `loop_guard` an answer that only repeats itself is stopped.
    """

    max_tokens: int = 1024
    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0
    stop: tuple[str, ...] = ()
    loop_guard: bool = False

    def __post_init__(self) -> None:
        """Refuse values outside their range with UsageError."""
        if self.max_tokens < 1:
            raise UsageError(f"max tokens is {self.max_tokens!r}; it must be 1 or more")
        if not 0 <= self.temperature <= 10:
            raise UsageError(f"temperature is {self.temperature!r}; it must lie between 0 and 10")
        if not 0 < self.top_p <= 1:
            raise UsageError(f"top_p is {self.top_p!r}; it must be above 0 and at most 1")
        if not 0 <= self.seed < 2**64:
            raise UsageError(f"seed is {self.seed!r}; it must lie between 0 and 2**64 - 1")
        if any(not text for text in self.stop):
            raise UsageError("a stop string is empty; leave it out")


def sampler(wishes: Sampling) -> Sampler | None:
    """Return a sampler for one row, or None for greedy, so that greedy rows share one argmax over the batch.

    The draw uses a key of its own, split once per token: a row's tokens depend on its seed and logits, not on its batch.
    """
    if wishes.temperature == 0:
        return None
    key = mx.random.key(wishes.seed)

    def draw(logprobs: mx.array) -> mx.array:
        nonlocal key
        key, now = mx.random.split(key)
        if wishes.top_p < 1:
            logprobs = apply_top_p(logprobs, wishes.top_p)
        return mx.random.categorical(logprobs / wishes.temperature, key=now)

    return draw
