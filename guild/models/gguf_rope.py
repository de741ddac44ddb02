"""How a GGUF file scales rotary positions, in the words of mlx-lm's `rope_scaling`.

Llama 3 is the odd one: llama.cpp stores the finished divisor of every frequency (`rope_freqs.weight`) and not the
recipe, while mlx-lm wants the recipe. The recipe is taken only when it gives back the stored numbers.
"""

import math

import numpy as np

from guild.errors import GgufError
from guild.models.gguf_file import GgufFile

_LLAMA3_LOW, _LLAMA3_HIGH, _LLAMA3_CONTEXT = 1.0, 4.0, 8192


def rope_scaling(gguf: GgufFile, architecture: str, head_dim: int) -> dict[str, object] | None:
    """Return mlx-lm's `rope_scaling`, or None where positions are not scaled; raises GgufError for other kinds."""
    if "rope_freqs.weight" in gguf.tensors:
        return _llama3(gguf, architecture, head_dim)
    kind = gguf.optional(f"{architecture}.rope.scaling.type", str) or "none"
    factor = gguf.optional(f"{architecture}.rope.scaling.factor", float)
    if factor is None:
        old = gguf.optional(f"{architecture}.rope.scale_linear", float)
        kind, factor = ("linear", old) if old is not None and kind == "none" else (kind, 1.0)
    if kind == "none" or (kind == "linear" and factor == 1.0):
        return None
    attention = gguf.optional(f"{architecture}.rope.scaling.attn_factor", float)
    if attention not in (None, 1.0) or not factor > 0:
        raise gguf.refused(f"RoPE scaling {kind!r} by {factor} with attention factor {attention} is none of mlx-lm's")
    if kind == "linear":
        return {"rope_type": "linear", "factor": factor}
    if kind == "yarn":
        context = gguf.need(f"{architecture}.rope.scaling.original_context_length", int)
        return {"rope_type": "yarn", "factor": factor, "original_max_position_embeddings": context}
    raise GgufError(f"{gguf.path}: the RoPE scaling is {kind!r}; guild imports 'none', 'linear', 'yarn' and Llama 3's")


def _llama3(gguf: GgufFile, architecture: str, head_dim: int) -> dict[str, object] | None:
    tensor = gguf.tensors["rope_freqs.weight"]
    if tensor.type.name != "F32" or tensor.shape != (head_dim // 2,):
        raise gguf.damaged(f"'rope_freqs.weight' is {tensor.type.name} {tensor.shape}")
    stored = np.fromfile(gguf.path, dtype="<f4", count=tensor.shape[0], offset=tensor.offset)
    factor = float(stored.max())
    if not np.isfinite(stored).all() or factor < 1.0:
        raise gguf.damaged(f"'rope_freqs.weight' holds {factor}")
    if np.allclose(stored, 1.0):
        return None
    base = gguf.optional(f"{architecture}.rope.freq_base", float) or 10000.0
    if not np.allclose(stored, _llama3_divisors(base, head_dim, factor), rtol=1e-4):
        raise gguf.refused("'rope_freqs.weight' does not follow Llama 3's recipe")
    return {
        "rope_type": "llama3",
        "factor": factor,
        "low_freq_factor": _LLAMA3_LOW,
        "high_freq_factor": _LLAMA3_HIGH,
        "original_max_position_embeddings": _LLAMA3_CONTEXT,
    }


def _llama3_divisors(base: float, head_dim: int, factor: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return each frequency's divisor as Llama 3.1 defines it (transformers, `modeling_rope_utils.py`)."""
    wavelength = 2 * math.pi * base ** (np.arange(0, head_dim, 2) / head_dim)
    smooth = (_LLAMA3_CONTEXT / wavelength - _LLAMA3_LOW) / (_LLAMA3_HIGH - _LLAMA3_LOW)
    divisors: np.ndarray[tuple[int], np.dtype[np.float64]] = 1 / (
        (1 - np.clip(smooth, 0, 1)) / factor + np.clip(smooth, 0, 1)
    )
    return divisors
