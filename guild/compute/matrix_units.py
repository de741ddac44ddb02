"""Linear layers on a CPU's matrix units (Intel's AMX): products of bfloat16 numbers, summed in float32, by MKL.

MLX's CPU backend hands float32 products to the BLAS and computes bfloat16 ones by itself, slowly. Matrix units multiply bfloat16
three to five times as fast as the BLAS multiplies float32, so here a layer's weights are rounded and packed once, in the order
in which MKL wants them, and each product leaves MLX's graph: it is computed at once, when the layer is called. The rounding is
that of the usual bfloat16 inference; the weights of the bases shipped so far were bfloat16 before they were quantized.

Loading MKL is `blas.py`'s business.
"""

import ctypes
import os
import re
from functools import cache
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import numpy as np
from mlx.utils import tree_unflatten

from guild.compute.attention import GroupedAttention
from guild.compute.backend import ready
from guild.compute.swiglu import FastMLP

Bits = np.ndarray[Any, np.dtype[Any]]

SWITCH = "GUILD_MATRIX_UNITS"
"""`0` in this variable keeps to float32."""

_BLOCK = re.compile(r"model\.layers\.(\d+)\.")
_CPUINFO = Path("/proc/cpuinfo")
_ROW_MAJOR, _NO_TRANSPOSE, _TRANSPOSED, _PACKED, _B = 101, 111, 112, 151, 162
"""MKL's names for how a matrix lies in memory, and for the second factor of a product."""


class PackedLinear(nn.Module):
    """Stands for an `nn.Linear` of float32 weights, and multiplies on the matrix units; its weights cannot be learnt.

    They are packed when they are first needed. MLX takes no gradient through it: see `back`.
    """

    def __init__(self, stock: nn.Linear, *, two_ways: bool = False) -> None:
        """Take over the weights of `stock`; with `two_ways` for `back` too, which takes twice the memory."""
        super().__init__()
        self.outputs, self.inputs = (int(size) for size in stock.weight.shape)
        if "bias" in stock:
            self.bias = stock.bias
        self._stock = [stock.weight]
        self._two_ways = two_ways
        self._forward: Bits | None = None
        self._backward: Bits | None = None
        self.freeze()

    def __call__(self, x: mx.array) -> mx.array:
        """Return (…, outputs), float32, for x (…, inputs)."""
        self._pack()
        assert self._forward is not None
        y = _product(x, self._forward, self.outputs)
        return y + self.bias if "bias" in self else y

    def back(self, cotangent: mx.array) -> mx.array:
        """Return the gradient by x (…, inputs), for the one by what this layer made of it (…, outputs)."""
        self._pack()
        assert self._backward is not None, "a layer that was not made for two ways"
        return _product(cotangent, self._backward, self.inputs)

    def _pack(self) -> None:
        if not self._stock:
            return
        rounded = _round(self._stock.pop())
        self._forward = _pack(rounded, _TRANSPOSED, self.inputs, self.outputs)
        if self._two_ways:
            self._backward = _pack(rounded, _NO_TRANSPOSE, self.outputs, self.inputs)


def input_gradient(layer: Any, cotangent: mx.array) -> mx.array:
    """Return the gradient by what a linear layer, or an embedding that is used as one, took, for the one by what it made."""
    return layer.back(cotangent) if isinstance(layer, PackedLinear) else cotangent @ layer.weight


def put_in_place(model: nn.Module, dtype: mx.Dtype, *, two_ways_from: int | None = None) -> None:
    """Replace the linear layers of a model that computes in `dtype` where that pays: float32, on a CPU with matrix units.

    The layers of the blocks from number `two_ways_from` on, and those outside of blocks, are made for gradients too. Attention and
    MLPs that were put in place before are computed at once from then on, all of them.
    """
    if dtype != mx.float32 or not usable():
        return
    packed = {}
    for path, module in model.named_modules():
        if isinstance(module, GroupedAttention | FastMLP):
            module.at_once = True
        if type(module) is nn.Linear:
            block = _BLOCK.match(path)
            two_ways = two_ways_from is not None and (block is None or int(block[1]) >= two_ways_from)
            packed[path] = PackedLinear(module, two_ways=two_ways)
    if packed:
        model.update_modules(tree_unflatten(list(packed.items())))


@cache
def usable() -> bool:
    """Tell whether this machine's CPU has matrix units, MKL is there to use them, and nobody switched that off."""
    backend = ready()
    if backend.device != "cpu" or backend.blas.name != "MKL" or os.environ.get(SWITCH) == "0":
        return False
    try:
        flags = _CPUINFO.read_text(encoding="utf-8")
    except OSError:
        return False
    return "amx_bf16" in flags and hasattr(_mkl(), "cblas_gemm_bf16bf16f32_pack")


@cache
def _mkl() -> Any:
    path = ready().blas.path
    assert path is not None
    library = ctypes.CDLL(path)
    size, flag, number, array = ctypes.c_int, ctypes.c_int, ctypes.c_float, ctypes.c_void_p
    library.cblas_gemm_bf16bf16f32_pack_get_size.restype = ctypes.c_size_t
    library.cblas_gemm_bf16bf16f32_pack.argtypes = [flag, flag, flag, size, size, size, array, size, array]
    shape = [flag, flag, flag, size, size, size]
    library.cblas_gemm_bf16bf16f32_compute.argtypes = [*shape, number, array, size, array, size, number, array, size]
    return library


def _round(weight: mx.array) -> Bits:
    """Return the bits of the bfloat16 numbers nearest to a weight's."""
    rounded = weight.astype(mx.bfloat16).view(mx.uint16)
    mx.eval(rounded)
    # A copy: MLX's own array would hold its float32 ancestor.
    return np.array(rounded)


def _pack(numbers: Bits, turned: int, inputs: int, outputs: int) -> Bits:
    """Return a matrix as the matrix units want it, for products of any number of rows (…, inputs) to (…, outputs)."""
    rows = 256  # only a hint: packed so, products of many rows are fast, and those of few not slower
    packed = np.empty(_mkl().cblas_gemm_bf16bf16f32_pack_get_size(_B, rows, outputs, inputs), np.uint8)
    place = numbers.ctypes.data, numbers.shape[1], packed.ctypes.data
    _mkl().cblas_gemm_bf16bf16f32_pack(_ROW_MAJOR, _B, turned, rows, outputs, inputs, *place)
    return packed


def _product(x: mx.array, packed: Bits, outputs: int) -> mx.array:
    """Return x (…, inputs) times a packed matrix, at once: (…, outputs), float32."""
    rounded = mx.contiguous(x.astype(mx.bfloat16)).view(mx.uint16)
    y = mx.zeros((*x.shape[:-1], outputs), mx.float32)
    mx.eval(rounded, y)
    given, found = np.asarray(rounded), np.asarray(y)
    inputs = x.shape[-1]
    rows = given.size // inputs
    assert given.flags.c_contiguous and found.flags.c_contiguous and found.size == rows * outputs
    _mkl().cblas_gemm_bf16bf16f32_compute(
        *(_ROW_MAJOR, _NO_TRANSPOSE, _PACKED, rows, outputs, inputs, 1.0, given.ctypes.data, inputs),
        *(packed.ctypes.data, inputs, 0.0, found.ctypes.data, outputs),
    )
    return y
