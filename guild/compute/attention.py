"""Attention that a CPU computes faster than MLX's own: query heads that share keys go together, and the softmax is quick.

MLX's CPU backend makes a product of its own for every query head of every row, and takes one exponential at a time, which is half
of what reading a prompt costs on matrix units.
"""

from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_unflatten
from mlx_lm.models.base import scaled_dot_product_attention

from guild.compute import at_once
from guild.compute.backend import ready
from guild.compute.softmax import softmax

_STOCK = {"mlx_lm.models.llama.Attention", "mlx_lm.models.qwen2.Attention"}
"""What is known to be plain grouped attention with rotary positions."""


class GroupedAttention(nn.Module):
    """Stands for a stock attention and holds its layers under their own names, so that adapters find them.

    Where its products are computed at once, so is all else if `at_once` says so.
    """

    at_once = False

    def __init__(self, stock: Any) -> None:
        """Take over the layers of `stock`."""
        super().__init__()
        self.n_heads, self.n_kv_heads, self.scale = stock.n_heads, stock.n_kv_heads, stock.scale
        self.q_proj, self.k_proj, self.v_proj, self.o_proj = stock.q_proj, stock.k_proj, stock.v_proj, stock.o_proj
        self.rope = stock.rope

    def __call__(self, x: mx.array, mask: Any = None, cache: Any = None) -> mx.array:
        """Return (batch, tokens, hidden) for x of the same shape; `mask` and `cache` are mlx-lm's."""
        batch, tokens, _ = x.shape
        queries = self.q_proj(x).reshape(batch, tokens, self.n_heads, -1).transpose(0, 2, 1, 3)
        keys = self.k_proj(x).reshape(batch, tokens, self.n_kv_heads, -1).transpose(0, 2, 1, 3)
        values = self.v_proj(x).reshape(batch, tokens, self.n_kv_heads, -1).transpose(0, 2, 1, 3)
        if cache is None:
            queries, keys = self.rope(queries), self.rope(keys)
        else:
            queries, keys = self.rope(queries, offset=cache.offset), self.rope(keys, offset=cache.offset)
            keys, values = cache.update_and_fetch(keys, values)
        if isinstance(keys, mx.array):
            look = attend_at_once if self.at_once else attend
            output, _ = look(queries, keys, values, self.scale, mask)
        else:  # a quantized cache
            output = scaled_dot_product_attention(queries, keys, values, cache=cache, scale=self.scale, mask=mask)
        return self.o_proj(output.transpose(0, 2, 1, 3).reshape(batch, tokens, -1))


def put_in_place(model: Any, dtype: mx.Dtype) -> None:
    """Replace the stock attention of a model that computes in `dtype` where that pays: float32, on a CPU with a compiler."""
    backend = ready()
    if backend.device != "cpu" or not backend.compiles or dtype != mx.float32:
        return
    fast = {path: GroupedAttention(module) for path, module in model.named_modules() if _class_of(module) in _STOCK}
    if fast:
        model.update_modules(tree_unflatten(list(fast.items())))


def attend(
    queries: mx.array, keys: mx.array, values: mx.array, scale: float, mask: mx.array | str | None
) -> tuple[mx.array, mx.array]:
    """Return (batch, heads, tokens, size) for queries of that shape over keys and values (batch, groups, length, size).

    `mask` (batch or 1, 1, tokens or 1, length) is true where a query may look, or is added to the scores; "causal" lets each of
    the last tokens look at those before it. Beside it, the share of each query's look that each key got, for `attend_gradient`:
    (batch, groups, heads of a group x tokens, length).
    """
    scores, mask = _scores(queries, keys, scale), _spelt_out(mask, queries, keys)
    if mask is not None:
        # The least number, not minus infinity: a row of padding may look at nothing at all.
        scores = mx.where(mask, scores, mx.finfo(scores.dtype).min) if mask.dtype == mx.bool_ else scores + mask
    return _look(softmax(scores), values)


def attend_at_once(
    queries: mx.array, keys: mx.array, values: mx.array, scale: float, mask: mx.array | str | None
) -> tuple[mx.array, mx.array]:
    """Do what `attend` does, outside of MLX's graph."""
    return _look(at_once.softmax(_scores(queries, keys, scale), _spelt_out(mask, queries, keys)), values)


def attend_gradient(
    queries: mx.array, keys: mx.array, values: mx.array, scale: float, shares: mx.array, cotangent: mx.array
) -> tuple[mx.array, mx.array, mx.array]:
    """Return the gradients by queries, keys and values, for the one by what `attend_at_once` returned of them, at once."""
    batch, groups, _, size = keys.shape
    given = cotangent.reshape(batch, groups, -1, size)
    d_scores = at_once.softmax_gradient(shares, given @ values.swapaxes(-1, -2)) * scale
    d_queries = (d_scores @ keys).reshape(queries.shape)
    d_keys = d_scores.swapaxes(-1, -2) @ queries.reshape(batch, groups, -1, size)
    return d_queries, d_keys, shares.swapaxes(-1, -2) @ given


def _scores(queries: mx.array, keys: mx.array, scale: float) -> mx.array:
    """Return (batch, heads, tokens, length): query heads that share keys are one product."""
    batch, heads, tokens, size = queries.shape
    scores = mx.matmul((queries * scale).reshape(batch, keys.shape[1], -1, size), keys.swapaxes(-1, -2))
    return scores.reshape(batch, heads, tokens, -1)


def _spelt_out(mask: mx.array | str | None, queries: mx.array, keys: mx.array) -> mx.array | None:
    if not isinstance(mask, str):
        return mask
    tokens, length = queries.shape[2], keys.shape[2]
    return (mx.arange(length - tokens, length)[:, None] >= mx.arange(length))[None, None]


def _look(shares: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
    batch, heads, tokens, length = shares.shape
    shares = shares.reshape(batch, values.shape[1], -1, length)
    return mx.matmul(shares, values).reshape(batch, heads, tokens, -1), shares


def _class_of(module: Any) -> str:
    return f"{type(module).__module__}.{type(module).__qualname__}"
