import numpy as np
import pytest

from guild.models.rounding import from_bfloat16, to_4bit, to_bfloat16


def _hard_rows() -> np.ndarray:
    """Return groups that rounding trips over: constants, zeros, one-sided, tiny, huge, and ties."""
    chance = np.random.default_rng(0)
    rows = [chance.standard_normal(128) * scale for scale in (1e-8, 1e-3, 1, 1e4)]
    rows += [np.zeros(128), np.ones(128), -np.ones(128), np.full(128, 1e-9), np.abs(rows[2]), -np.abs(rows[2])]
    rows += [np.arange(128) / 2, -np.arange(128) / 2, np.tile([-7.5, 7.5], 64), np.tile([0.0, 15.0], 64)]
    rows += [np.where(np.arange(128) == 5, 100.0, 0.0), np.where(np.arange(128) == 5, -100.0, 1e-3)]
    return np.array(rows, np.float32)


def test_bfloat16_is_mlxs(mlx: None) -> None:
    import mlx.core as mx

    values = np.concatenate([_hard_rows().ravel(), np.array([1 + 2**-8, 1 + 3 * 2**-8, -0.0], np.float32)])
    expected = np.array(mx.array(values).astype(mx.bfloat16).astype(mx.float32))
    np.testing.assert_array_equal(from_bfloat16(to_bfloat16(values)), expected)


@pytest.mark.parametrize("seed", [None, 1, 2])
def test_4bit_is_mlxs_bit_for_bit(mlx: None, seed: int | None) -> None:
    import mlx.core as mx

    values = (
        _hard_rows() if seed is None else np.random.default_rng(seed).standard_normal((256, 512)).astype(np.float32)
    )
    words, scales, biases = to_4bit(values)
    with mx.stream(mx.cpu):
        expected = mx.quantize(mx.array(values).astype(mx.bfloat16), group_size=64, bits=4)
    np.testing.assert_array_equal(words, np.array(expected[0]))
    np.testing.assert_array_equal(from_bfloat16(scales), np.array(expected[1].astype(mx.float32)))
    np.testing.assert_array_equal(from_bfloat16(biases), np.array(expected[2].astype(mx.float32)))
