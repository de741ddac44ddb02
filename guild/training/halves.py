"""A base cut in two at the first adapted block: the lower half is frozen, the upper half learns.

What the lower half makes of a row never changes, so it is computed once and kept. The upper half ends before the output matrix,
which is applied in `answer_loss` to the answer's tokens only.
"""

from collections.abc import Sequence
from typing import Any

import mlx.core as mx
import mlx.nn as nn
from mlx.utils import tree_flatten
from mlx_lm.models.base import create_attention_mask
from mlx_lm.tuner.utils import linear_to_lora_layers

from guild.compute import matrix_units
from guild.compute.attention import GroupedAttention
from guild.compute.loading import dtype_of
from guild.compute.swiglu import FastMLP
from guild.errors import ModelError
from guild.training.recipe import LoRACard

_TRIAL = 8
_TOLERANCE = 1e-3


class UpperHalf(nn.Module):
    """The blocks that learn, and the norm behind them; its trainable parameters are the LoRA matrices."""

    def __init__(self, blocks: Sequence[nn.Module], norm: nn.Module) -> None:
        """Take the last blocks of a model and its final norm."""
        super().__init__()
        self.blocks, self.norm = list(blocks), norm

    def __call__(self, state: mx.array) -> mx.array:
        """Return the normed state (rows, tokens, hidden size) for the lower half's (rows, tokens, hidden size).

        Rows are padded at their ends: attention looks back only, so padding changes nothing before it.
        """
        mask = create_attention_mask(state, None)
        for block in self.blocks:
            state = block(state, mask, None)
        return self.norm(state)


class Halves:
    """A loaded mlx-lm model of the llama or qwen2 family with fresh LoRA layers, cut in two."""

    def __init__(self, model: Any, lora: LoRACard, seed: int) -> None:
        """Freeze the model and put LoRA layers over its last blocks; raises ModelError for a model that cannot be cut so.

        `by_hand` then tells whether its products are on matrix units, where `by_hand.py` has to find the gradient.
        """
        blocks = len(model.layers)
        if lora.layers > blocks:
            raise ModelError(f"recipe: lora.layers is {lora.layers}, but the base has {blocks} blocks; lower it")
        model.freeze()
        mx.random.seed(seed)
        keys = {key for key, _ in model.layers[-1].named_modules() if key.rpartition(".")[2] in lora.modules}
        wishes = {"rank": lora.rank, "scale": lora.scale, "dropout": lora.dropout, "keys": keys}
        linear_to_lora_layers(model, lora.layers, wishes)
        self.keys = tuple(sorted(keys))
        self.hidden_size = int(model.args.hidden_size)
        self.vocabulary_size = int(model.model.embed_tokens.weight.shape[0])
        self._model = model
        self.by_hand = not lora.dropout and matrix_units.usable() and all(_is_quick(block) for block in model.layers)
        if self.by_hand:
            matrix_units.put_in_place(model, dtype_of(model), two_ways_from=blocks - lora.layers)
        self._lower = list(model.layers[: blocks - lora.layers])
        self.upper = UpperHalf(model.layers[blocks - lora.layers :], model.model.norm)
        self.first = blocks - lora.layers
        self._check()

    def lower(self, tokens: mx.array) -> mx.array:
        """Return what the frozen blocks make of token ids (rows, tokens): (rows, tokens, hidden size)."""
        state = self._model.model.embed_tokens(tokens)
        mask = create_attention_mask(state, None)
        for block in self._lower:
            state = block(state, mask, None)
        return state

    def logits(self, state: mx.array) -> mx.array:
        """Return the logits (tokens, vocabulary) for normed states (tokens, hidden size)."""
        if self._model.args.tie_word_embeddings:
            return self._model.model.embed_tokens.as_linear(state)
        return self._model.lm_head(state)

    def logits_back(self, cotangent: mx.array) -> mx.array:
        """Return the gradient by the states that `logits` took, for the one by the logits."""
        tied = self._model.args.tie_word_embeddings
        return matrix_units.input_gradient(self._model.model.embed_tokens if tied else self._model.lm_head, cotangent)

    def adapter(self) -> dict[str, mx.array]:
        """Return the LoRA matrices by the names that `mlx_lm.lora` gives them in a file."""
        return {
            f"model.layers.{self.first + int(number)}.{rest}": value
            for name, value in tree_flatten(self.upper.trainable_parameters())
            for _, number, rest in [name.split(".", 2)]
        }

    def take(self, weights: dict[str, mx.array]) -> None:
        """Put LoRA matrices in place, named as `adapter` names them."""
        named = []
        for name, value in weights.items():
            _, _, number, rest = name.split(".", 3)
            named.append((f"blocks.{int(number) - self.first}.{rest}", value))
        self.upper.load_weights(named, strict=False)

    def _check(self) -> None:
        """Compare both halves with the whole model, since families differ in what they do between blocks."""
        tokens = mx.arange(1, _TRIAL + 1)[None]
        whole = self._model(tokens)[0]
        halves = self.logits(self.upper(self.lower(tokens))[0])
        slides = any(getattr(block, "use_sliding", False) for block in self._model.layers)
        near = mx.abs(whole - halves).max() <= _TOLERANCE * mx.abs(whole).max()
        if slides or not near.item():
            raise ModelError(
                f"a base of type {self._model.model_type!r} cannot be trained here: it is not of the llama or qwen2 family"
            )


def _is_quick(block: Any) -> bool:
    return isinstance(block.self_attn, GroupedAttention) and isinstance(block.mlp, FastMLP)
