"""Softmax, cross-entropy and SwiGLU, with their gradients, computed when they are called, outside of MLX's graph.

For models whose products are computed at once too: see `matrix_units.py`. numpy takes many exponentials in one instruction, where
MLX's CPU backend takes one at a time, and here it goes over pieces that stay in the CPU's cache. `softmax.py` and `swiglu.py` are
the same for MLX's graph.
"""

from collections.abc import Iterator
from typing import Any

import mlx.core as mx
import numpy as np

Numbers = np.ndarray[Any, np.dtype[np.float32]]

_PIECE = 1 << 15
"""Numbers that are worked on together: with their like, they fit into half a megabyte."""
_LEAST = -64.0
"""At and below it an exponential counts as 0. Numbers too small for float32's exponent would cost a hundred times as much."""
_NOTHING = 1.7e-28
_FLAT = 64.0
"""Beyond it a sigmoid is 0, or 1, to float32."""


def softmax(scores: mx.array, mask: mx.array | None = None) -> mx.array:
    """Return float32 scores (batch, heads, tokens, n) as shares of 1 along the last axis.

    `mask` (batch or 1, 1, tokens or 1, n) is true where a score counts, or is added to the scores.
    """
    found = mx.zeros(scores.shape)
    given, shares = np.asarray(mx.contiguous(scores)), np.asarray(found)
    added = np.zeros((1, 1, 1, 1), np.float32) if mask is None else _added(np.asarray(mask))
    for rows, heads in _blocks(scores.shape):
        here = shares[rows, heads]
        np.add(given[rows, heads], added[rows if len(added) > 1 else slice(None)], out=here)
        here -= here.max(-1, keepdims=True)
        _exponentials(here)
        here *= 1 / here.sum(-1, keepdims=True)
    return found


def softmax_gradient(shares: mx.array, cotangent: mx.array) -> mx.array:
    """Return the gradient by the scores, for the one by the shares that `softmax` made of them."""
    found = mx.zeros(shares.shape)
    for share, given, gradient in _pieces(shares.shape[-1], shares, cotangent, found):
        np.multiply(share, given, out=gradient)
        np.subtract(given, gradient.sum(-1, keepdims=True), out=gradient)
        gradient *= share
    return found


def cross_entropies(logits: mx.array, targets: mx.array) -> tuple[mx.array, mx.array]:
    """Return the loss in nats of float32 logits (rows, classes) against class numbers (rows,): its sum, and its gradient."""
    found = mx.zeros(logits.shape)
    right = np.asarray(targets)
    total, row = 0.0, 0
    for given, gradient in _pieces(logits.shape[-1], logits, found):
        peak = given.max(-1, keepdims=True)
        np.subtract(given, peak, out=gradient)
        _exponentials(gradient)
        powers = gradient.sum(-1, keepdims=True)
        gradient *= 1 / powers
        here = np.arange(len(given)), right[row : row + len(given)]
        total += float((np.log(powers) + peak).sum(dtype=np.float64) - given[here].sum(dtype=np.float64))
        gradient[here] -= 1
        row += len(given)
    return mx.array(total), found


def largest(numbers: mx.array) -> mx.array:
    """Return where each row (rows, n) is largest: (rows,)."""
    return mx.array(np.asarray(numbers).argmax(-1).astype(np.uint32))


def swiglu(gate: mx.array, up: mx.array) -> mx.array:
    """Return silu(gate) * up, float32, of any one shape."""
    found = mx.zeros(gate.shape)
    for given, by, product in _pieces(gate.shape[-1], gate, up, found):
        _sigmoids(given, product)
        product *= given
        product *= by
    return found


def swiglu_gradient(gate: mx.array, up: mx.array, cotangent: mx.array) -> tuple[mx.array, mx.array]:
    """Return the gradients by gate and up, for the one by what `swiglu` made of them."""
    by_gate, by_up = mx.zeros(gate.shape), mx.zeros(gate.shape)
    for given, by, weigh, d_gate, d_up in _pieces(gate.shape[-1], gate, up, cotangent, by_gate, by_up):
        _sigmoids(given, d_up)
        np.subtract(1, d_up, out=d_gate)
        d_gate *= given
        d_gate += 1
        d_up *= weigh
        d_gate *= d_up
        d_gate *= by
        d_up *= given
    return by_gate, by_up


def _added(mask: Numbers) -> Numbers:
    # The least number, not minus infinity: a row of padding may look at nothing at all.
    return np.where(mask, np.float32(0), np.finfo(np.float32).min) if mask.dtype == np.bool_ else mask


def _exponentials(x: Numbers) -> None:
    np.maximum(x, _LEAST, out=x)
    np.exp(x, out=x)
    x -= _NOTHING
    np.maximum(x, 0, out=x)


def _sigmoids(x: Numbers, found: Numbers) -> None:
    np.negative(x, out=found)
    np.clip(found, -_FLAT, _FLAT, out=found)
    np.exp(found, out=found)
    found += 1
    np.reciprocal(found, out=found)


def _blocks(shape: tuple[int, ...]) -> Iterator[tuple[slice, slice]]:
    """Yield which rows and which heads of (batch, heads, tokens, n) numbers are a cacheful."""
    batch, heads, *rest = shape
    of_a_head = rest[0] * rest[1]
    rows, some = max(1, _PIECE // (heads * of_a_head)), max(1, min(heads, _PIECE // of_a_head))
    for row in range(0, batch, rows):
        for head in range(0, heads, some):
            yield slice(row, row + rows), slice(head, head + some)


def _pieces(width: int, *arrays: mx.array) -> Iterator[tuple[Numbers, ...]]:
    """Yield the same rows of `width` numbers of each of `arrays`, as views to read and write, a cacheful at a time."""
    views = [np.asarray(mx.contiguous(array)).reshape(-1, width) for array in arrays]
    step = max(1, _PIECE // width)
    for start in range(0, len(views[0]), step):
        yield tuple(view[start : start + step] for view in views)
