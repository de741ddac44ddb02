"""A softmax that a CPU computes three times as fast as MLX's own, with its gradient.

MLX's CPU backend takes the exponential of one number at a time. Here it is a polynomial raised to the 64th power, which the
compiler that MLX calls turns into vector instructions; numbers differ from the stock ones by less than one part in 100,000. Where
nothing can be compiled, the stock one is faster: see `attention.py`.
"""

import mlx.core as mx

_LEAST = -64.0
"""At and below it an exponential counts as 0. Numbers too small for float32's exponent would cost a hundred times as much."""
_NOTHING = 1.7e-28
_POWER = 64
# exp(t) on -1 <= t <= 0, by Chebyshev interpolation: the largest relative error is 2e-8, and 64 times that of the power.
_EXPONENTIAL = (
    0.9999999847,
    0.9999984877,
    0.4999754847,
    0.1665168383,
    0.04122652936,
    0.007657171867,
    0.0008499546045,
)


def softmax(scores: mx.array) -> mx.array:
    """Return float32 scores (…, n) as shares of 1 along the last axis."""
    found: mx.array = _softmax(scores)  # type: ignore[assignment]
    return found


@mx.custom_function
def _softmax(scores: mx.array) -> mx.array:
    powers = _powers(scores - mx.max(scores, axis=-1, keepdims=True))
    return powers * (1 / mx.sum(powers, axis=-1, keepdims=True))


@_softmax.vjp
def _(_: mx.array, cotangent: mx.array, shares: mx.array) -> mx.array:
    return shares * (cotangent - mx.sum(cotangent * shares, axis=-1, keepdims=True))


def _exponentials(x: mx.array) -> mx.array:
    t = mx.maximum(x, _LEAST) * (1 / _POWER)
    y = t * _EXPONENTIAL[-1] + _EXPONENTIAL[-2]
    for factor in reversed(_EXPONENTIAL[:-2]):
        y = y * t + factor
    for _ in range(6):
        y = y * y
    return mx.maximum(y - _NOTHING, 0.0)


_powers = mx.compile(_exponentials, shapeless=True)
