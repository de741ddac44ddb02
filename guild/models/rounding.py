"""Rounds float32 numbers to the formats that numpy does not have: bfloat16, and MLX's groups of 4 bits.

MLX itself is not asked: it would have to be loaded before the engine has chosen a BLAS for it, and its Metal and CPU
kernels need not round alike, while here every machine gets the same weights. The tests hold both against MLX, bit for
bit.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

GROUP_SIZE, BITS = 64, 4

_LEVELS = np.float32(2**BITS - 1)
_SMALLEST_SCALE = np.float32(1e-7)
_PER_WORD = 32 // BITS

Numbers = npt.NDArray[Any]


def to_bfloat16(values: Numbers) -> npt.NDArray[np.uint16]:
    """Round to bfloat16, ties to even, as raw 16-bit words."""
    bits = np.ascontiguousarray(values, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def from_bfloat16(words: npt.NDArray[np.uint16]) -> npt.NDArray[np.float32]:
    """Return the float32 numbers that raw bfloat16 words stand for."""
    return (words.astype(np.uint32) << 16).view(np.float32)


def to_4bit(values: Numbers) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint16], npt.NDArray[np.uint16]]:
    """Round rows to 4 bits per value, with a bfloat16 scale and bias for each group of 64 along a row.

    The shape is (rows, columns), columns a multiple of 64. Returns packed words (rows, columns / 8), scales and biases
    (rows, columns / 64), the latter two as raw bfloat16. This is `mx.quantize(w.astype(mx.bfloat16), 64, 4)`, in its
    steps and its precision (mlx/backend/cpu/quantized.cpp).
    """
    rows, columns = values.shape
    groups = from_bfloat16(to_bfloat16(values)).reshape(rows, columns // GROUP_SIZE, GROUP_SIZE)
    low, high = groups.min(-1, keepdims=True), groups.max(-1, keepdims=True)
    falls = np.abs(low) > np.abs(high)
    scale = np.maximum((high - low) / _LEVELS, _SMALLEST_SCALE)
    scale = np.where(falls, scale, -scale)
    # The larger end of a group falls on a level exactly, and so does zero.
    edge = np.where(falls, low, high)
    level = np.rint(edge / scale)
    on_a_level = level != 0
    scale = np.where(on_a_level, edge / np.where(on_a_level, level, 1), scale)
    bias = np.where(on_a_level, edge, np.float32(0))
    quants = np.clip(np.rint((groups - bias) / scale), 0, _LEVELS).astype(np.uint32)
    shifts = np.arange(_PER_WORD, dtype=np.uint32) * BITS
    words = (quants.reshape(rows, columns // _PER_WORD, _PER_WORD) << shifts).sum(-1, dtype=np.uint32)
    return words, to_bfloat16(scale[..., 0]), to_bfloat16(bias[..., 0])
