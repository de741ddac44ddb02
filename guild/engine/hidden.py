"""The base's own hidden state at a middle layer, which the router's probe reads.

Only the blocks below the asked layer run, and nothing is computed of the output matrix: for layer 12 of 24 that is half a
prefill. Adapters never act here, so the state is the same for the base and all specialists.
"""

from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import numpy as np
from mlx_lm.models.base import create_attention_mask
from mlx_lm.models.cache import KVCache
from numpy.typing import NDArray

from guild.engine.rows import Rows


@dataclass(frozen=True, slots=True)
class Prefix:
    """The constant beginning of many prompts, as read: keys and values of each block, for so many tokens."""

    blocks: tuple[tuple[mx.array, mx.array], ...]
    tokens: int


def read_prefix(model: Any, rows: Rows, tokens: list[int], layer: int) -> Prefix:
    """Read the beginning of prompts with the first `layer` blocks of an mlx-lm model of the llama or qwen2 family."""
    caches = [KVCache() for _ in range(layer)]
    _run(model, rows, caches, tokens)
    blocks = tuple(cache.keys_and_values() for cache in caches)
    mx.eval(blocks)
    return Prefix(blocks, len(tokens))


def hidden_states(model: Any, rows: Rows, prefix: Prefix, tokens: list[int]) -> NDArray[np.float32]:
    """Return the (tokens, hidden size) output of the prefix's blocks on the tokens that follow it."""
    caches = []
    for keys, values in prefix.blocks:
        cache = KVCache()
        # Appending makes new arrays, so what is kept of the prefix never changes.
        cache.keys, cache.values, cache.offset = keys, values, prefix.tokens
        caches.append(cache)
    return np.array(_run(model, rows, caches, tokens).astype(mx.float32))


def _run(model: Any, rows: Rows, caches: list[KVCache], tokens: list[int]) -> mx.array:
    rows.leave()
    state = model.model.embed_tokens(mx.array([tokens]))
    mask = create_attention_mask(state, caches[0])
    for block, cache in zip(model.model.layers, caches, strict=False):
        state = block(state, mask, cache)
    return state[0]
