"""Loading a base as this machine computes it best. What is done with the model is for the rooms above."""

from typing import Any

import mlx.core as mx
import mlx_lm
from mlx.utils import tree_flatten

from guild.compute import attention, swiglu
from guild.contract import Base
from guild.errors import ModelError


def load_model(base: Base, *, lazy: bool = False) -> tuple[Any, Any]:
    """Return an installed base's mlx-lm model and tokenizer; raises ModelError when it is damaged.

    With `lazy`, weights are read when they are first used.
    """
    try:
        model, tokenizer = mlx_lm.load(str(base.folder), lazy=lazy)[:2]
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        raise ModelError(
            f"{base.folder}: cannot be loaded ({error}); run: guild models remove {base.name}, then pull it again"
        ) from None
    for quick in (swiglu, attention):
        quick.put_in_place(model, dtype_of(model))
    return model, tokenizer


def dtype_of(model: Any) -> mx.Dtype:
    """Return what a loaded model computes in."""
    return next(v.dtype for name, v in tree_flatten(model.parameters()) if name.endswith("norm.weight"))
