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


def hidden_states(model: Any, rows: Rows, tokens: list[int], layer: int) -> NDArray[np.float32]:
    """Return the (tokens, hidden size) output of the first `layer` blocks on one prompt.

    `model` is an mlx-lm model of the llama or qwen2 family.
    """
    rows.leave()
    inner = model.model
    state = inner.embed_tokens(mx.array([tokens]))
    mask = create_attention_mask(state, None)
    for block in inner.layers[:layer]:
        state = block(state, mask, None)
    return np.array(state[0].astype(mx.float32))
