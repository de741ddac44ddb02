"""The base's own hidden state at a middle layer, which the router's probe reads.

Only the blocks below the asked layer run, and nothing is computed of the output matrix: for layer 12 of 24 that is half a
prefill. Adapters never act here, so the state is the same for the base and all specialists.
"""

from typing import Any

import mlx.core as mx
import numpy as np
from mlx_lm.models.base import create_attention_mask
from numpy.typing import NDArray

from guild.engine.rows import Rows


def hidden_states(model: Any, rows: Rows, tokens: list[int], layers: list[int]) -> dict[int, NDArray[np.float32]]:
    """Return, for each asked layer, the (tokens, hidden size) output of that many blocks on one prompt.

    `model` is an mlx-lm model of the llama or qwen2 family; layer 0 would be the embeddings, layer n the n-th block's output.
    """
    rows.leave()
    inner = model.model
    state = inner.embed_tokens(mx.array([tokens]))
    mask = create_attention_mask(state, None)
    taken: dict[int, mx.array] = {}
    for number, block in enumerate(inner.layers[: max(layers)], start=1):
        state = block(state, mask, None)
        if number in layers:
            taken[number] = state[0].astype(mx.float32)
    mx.eval(taken)
    return {number: np.array(value) for number, value in taken.items()}
