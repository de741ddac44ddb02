"""How much memory a training will take, before it takes it.

Worked out from shapes, for float32: the base's weights, the matrices with their two moments and gradient, what backward needs of
the upper blocks for the longest step, one part of logits, and the lower half's states, where they are kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from guild.disk import gigabytes
from guild.errors import TrainingError
from guild.training.recipe import LoRACard

_FLOAT = 4
PART_TOKENS = 512
"""Tokens whose logits are held at a time: at 150,000 words some 0.3 GiB, twice over."""
# Arrays of hidden and of intermediate size that a block's backward pass reads, and the copies of an attention matrix.
_HIDDEN_KEPT, _INTERMEDIATE_KEPT, _ATTENTION_KEPT = 9, 6, 2


@dataclass(frozen=True, slots=True)
class Estimate:
    """Bytes: `weights` of the base, `step` of the longest step with optimizer and logits, `kept` of all rows' lower states."""

    weights: int
    step: int
    kept: int

    @property
    def most(self) -> int:
        """Return the sum."""
        return self.weights + self.step + self.kept


def estimate(config: Any, weights: int, lora: LoRACard, lengths: Sequence[int], rows_at_once: int) -> Estimate:
    """Return the estimate for an mlx-lm model config (`hidden_size` and so on) and rows of these lengths in tokens."""
    hidden, inner, heads = config.hidden_size, config.intermediate_size, config.num_attention_heads
    width = max(lengths)
    tokens = rows_at_once * width
    block = (
        tokens * (_HIDDEN_KEPT * hidden + _INTERMEDIATE_KEPT * inner)
        + _ATTENTION_KEPT * rows_at_once * heads * width**2
    )
    matrices = lora.layers * lora.rank * len(lora.modules) * (hidden + inner)
    logits = 3 * PART_TOKENS * config.vocab_size
    step = _FLOAT * (lora.layers * block + 4 * matrices + logits)
    return Estimate(weights, step, _FLOAT * hidden * sum(lengths))


def choose_keeping(need: Estimate, free: int | None) -> bool:
    """Tell whether the lower half's states can be kept; raises TrainingError where not even the rest fits.

    `free` is None where the system does not say; they are kept then.
    """
    if free is None or need.most <= free:
        return True
    if need.weights + need.step > free:
        raise TrainingError(
            f"training needs about {gigabytes(need.weights + need.step)} ({gigabytes(need.weights)} for the base, "
            f"{gigabytes(need.step)} for the longest step), but {gigabytes(free)} are free; lower steps.batch_rows, "
            "data.most_tokens or lora.layers in the recipe, or close other programs"
        )
    return False
