"""Training rows: a prompt and its answer as token ids, and how rows are put together into steps.

The loss is on the answer only, its end included. Rows of like length stand in one step, so that little is padded; which rows
those are is drawn anew for each epoch from the seed, so a training that is resumed sees the same steps.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One pair as tokens: what is read, and what has to be written behind it."""

    prompt: tuple[int, ...]
    answer: tuple[int, ...]

    @property
    def length(self) -> int:
        """Return how many tokens both have."""
        return len(self.prompt) + len(self.answer)


def plan_epoch(lengths: Sequence[int], batch_rows: int, seed: int, epoch: int) -> list[list[int]]:
    """Return the steps of one epoch, each a list of row numbers of like length; every row occurs once.

    Lengths are blurred by up to a tenth, so that neighbours differ from epoch to epoch.
    """
    dice = random.Random(f"{seed}/{epoch}")
    order = sorted(range(len(lengths)), key=lambda row: lengths[row] * dice.uniform(0.9, 1.0))
    steps = [order[start : start + batch_rows] for start in range(0, len(order), batch_rows)]
    dice.shuffle(steps)
    return steps
