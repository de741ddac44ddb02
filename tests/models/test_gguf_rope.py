from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tiny_gguf import CONTEXT, HEAD_DIM, Tiny

from guild.errors import GgufError
from guild.models.gguf_architecture import plan_model
from guild.models.gguf_file import read_gguf


def _scaling(tmp_path: Path, **changes: Any) -> Any:
    return plan_model(read_gguf(Tiny(**changes).write(tmp_path / "x.gguf"))).config.get("rope_scaling")


def test_none_linear_and_yarn(tmp_path: Path) -> None:
    kind, factor = "llama.rope.scaling.type", "llama.rope.scaling.factor"
    assert _scaling(tmp_path) is None
    assert _scaling(tmp_path, fields={kind: "none"}) is None
    assert _scaling(tmp_path, fields={kind: "linear", factor: 4.0}) == {"rope_type": "linear", "factor": 4.0}
    assert _scaling(tmp_path, fields={"llama.rope.scale_linear": 2.0}) == {"rope_type": "linear", "factor": 2.0}
    yarn = {kind: "yarn", factor: 4.0, "llama.rope.scaling.original_context_length": CONTEXT}
    assert _scaling(tmp_path, fields=yarn) == {
        "rope_type": "yarn",
        "factor": 4.0,
        "original_max_position_embeddings": CONTEXT,
    }


def test_refuses_other_scalings_by_name(tmp_path: Path) -> None:
    fields = {"llama.rope.scaling.type": "longrope", "llama.rope.scaling.factor": 4.0}
    with pytest.raises(GgufError, match="RoPE scaling is 'longrope'"):
        _scaling(tmp_path, fields=fields)


def _llama3_divisors(factor: float, low: float = 1.0, high: float = 4.0, context: int = 8192) -> np.ndarray:
    """Compute the divisors as llama.cpp's converter does (conversion/llama.py, `generate_extra_tensors`)."""
    divisors = []
    for frequency in 1.0 / (500000.0 ** (np.arange(0, HEAD_DIM, 2) / HEAD_DIM)):
        wavelength = 2 * np.pi / frequency
        if wavelength < context / high:
            divisors.append(1.0)
        elif wavelength > context / low:
            divisors.append(factor)
        else:
            smooth = (context / wavelength - low) / (high - low)
            divisors.append(1 / ((1 - smooth) / factor + smooth))
    return np.array(divisors, np.float32)


def test_finds_llama_3s_recipe_behind_its_divisors(tmp_path: Path) -> None:
    fields = {"llama.rope.freq_base": 500000.0}
    scaling = _scaling(tmp_path, fields=fields, extra={"rope_freqs.weight": _llama3_divisors(8.0)})
    assert scaling == {
        "rope_type": "llama3",
        "factor": 8.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    }
    assert _scaling(tmp_path, extra={"rope_freqs.weight": np.ones(HEAD_DIM // 2, np.float32)}) is None


def test_mlx_lm_rotates_by_the_stored_divisors(tmp_path: Path, mlx: None) -> None:
    from mlx_lm.models.rope_utils import initialize_rope

    stored = _llama3_divisors(32.0)
    scaling = _scaling(tmp_path, fields={"llama.rope.freq_base": 500000.0}, extra={"rope_freqs.weight": stored})
    rope = initialize_rope(HEAD_DIM, 500000.0, False, scaling)
    plain = 500000.0 ** (np.arange(0, HEAD_DIM, 2) / HEAD_DIM)
    np.testing.assert_allclose(np.array(rope._freqs), plain * stored, rtol=1e-4)


def test_refuses_divisors_of_another_recipe(tmp_path: Path) -> None:
    fields = {"llama.rope.freq_base": 500000.0}
    with pytest.raises(GgufError, match="does not follow Llama 3's recipe"):
        _scaling(tmp_path, fields=fields, extra={"rope_freqs.weight": _llama3_divisors(8.0, high=8.0)})
    with pytest.raises(GgufError, match=r"'rope_freqs.weight' is F32"):
        _scaling(tmp_path, fields=fields, extra={"rope_freqs.weight": np.ones(3, np.float32)})
