"""Reading many prompts before they decode together: each by itself, and what two of them begin with only once.

mlx-lm reads prompts in padded groups, which on a CPU computes the padding too, and reads a common beginning as often as it
occurs. Prompts of a benchmark share much: the system prompt, the instruction, and the code up to a planted bug.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import mlx.core as mx
from mlx_lm.models.cache import KVCache

from guild.engine.rows import RowModel


def read_prompts(model: RowModel, prompts: Sequence[tuple[tuple[int, ...], int]], step_tokens: int) -> list[list[Any]]:
    """Return the cache of each prompt, read up to but without its last token; a prompt is (tokens, adapter slot).

    In sorted order, the longest beginning that a prompt shares with any earlier one of its adapter is the one that it shares
    with its neighbour; keys and values there are the neighbour's. About `step_tokens` are read at once, at most half as many again.
    """
    caches: list[list[Any]] = [[] for _ in prompts]
    before: tuple[tuple[int, ...], int] | None = None
    known: list[Any] = []
    for number in sorted(range(len(prompts)), key=lambda n: (prompts[n][1], prompts[n][0])):
        tokens, slot = prompts[number]
        shared = 0
        if before is not None and before[1] == slot:
            shared = min(_shared(before[0], tokens), len(tokens) - 1, len(before[0]) - 1)
        cache = model.make_cache(slot)
        if shared:
            for mine, theirs in zip(cache[:-1], known[:-1], strict=True):
                _take_over(mine, theirs, shared)
        for piece in _pieces(tokens[shared:-1], step_tokens):
            model(mx.array([piece]), cache)
            mx.eval([layer.keys_and_values() for layer in cache[:-1]])
        caches[number] = known = cache
        before = (tokens, slot)
    mx.clear_cache()
    return caches


def _pieces(tokens: tuple[int, ...], about: int) -> Iterator[tuple[int, ...]]:
    """Cut evenly: every piece costs a reading of all weights, so a short last one is dear."""
    size = max(1, math.ceil(len(tokens) / max(1, round(len(tokens) / about))))
    return (tokens[start : start + size] for start in range(0, len(tokens), size))


def can_read(model: RowModel) -> bool:
    """Tell whether this model's caches are plain keys and values, which can be cut and handed on."""
    return all(type(layer) is KVCache for layer in model.make_cache()[:-1])


def _take_over(mine: KVCache, theirs: KVCache, tokens: int) -> None:
    keys, values = theirs.keys_and_values()
    # Copies, since a cache writes into its arrays.
    mine.keys, mine.values = mx.contiguous(keys[..., :tokens, :]), mx.contiguous(values[..., :tokens, :])
    mine.offset = tokens


def _shared(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    for number, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return number
    return min(len(one), len(other))
