"""One training step: rows in, loss and better LoRA matrices out.

Everything a step depends on is in here and in its arguments, so a learner whose state was saved and loaded goes on as if
nothing had happened. When steps happen, and which, is the business of `trainer.py`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import mlx.core as mx
import mlx.nn as nn
import mlx.optimizers as optimizers
import numpy as np
from mlx.utils import tree_flatten, tree_map, tree_unflatten

from guild.errors import TrainingError
from guild.training import by_hand
from guild.training.answer_loss import answer_loss
from guild.training.halves import Halves
from guild.training.lanes import Lanes
from guild.training.recipe import StepsCard
from guild.training.rows import Row
from guild.training.states import States


@dataclass(frozen=True, slots=True)
class StepResult:
    """What one step did: mean loss in nats per answer token, the gradient's norm before it was cut, answer tokens."""

    loss: float
    norm: float
    answer_tokens: int


class Learner:
    """The LoRA matrices of one training, with their optimizer and what the lower half made of rows."""

    def __init__(
        self,
        halves: Halves,
        rows: Sequence[Row],
        steps: StepsCard,
        total_steps: int,
        *,
        keep: bool,
        lanes: Lanes,
        states: States | None = None,
    ) -> None:
        """Take all rows by number; `keep` keeps the lower half's states of each row in memory after its first use.

        `states` is where trainings before this one left them, and this one leaves its own.
        Raises TrainingError for a token that the base does not know: MLX would read and write beyond its arrays.
        """
        last = max(token for row in rows for token in (*row.prompt, *row.answer))
        if last >= halves.vocabulary_size:
            raise TrainingError(
                f"the data hold token {last}, but the base knows {halves.vocabulary_size} tokens; its tokenizer is of another "
                "model; run: guild models remove, then pull or import it again"
            )
        self._halves, self._rows, self._card, self._lanes = halves, rows, steps, lanes
        self._kept: dict[int, mx.array] | None = {} if keep else None
        self._states = states
        self._fresh: list[tuple[tuple[int, ...], mx.array]] = []
        self._loss = answer_loss(halves.logits)
        self.optimizer = optimizers.AdamW(
            _schedule(steps, total_steps), weight_decay=steps.weight_decay, bias_correction=True
        )
        self.optimizer.init(halves.upper.trainable_parameters())
        self._value_and_grad = nn.value_and_grad(halves.upper, self._summed_loss)

    def step(self, numbers: Sequence[int], step: int) -> StepResult:
        """Learn from the rows of these numbers; `step` seeds what is random in it."""
        mx.random.seed(self._card.seed * 1_000_003 + step)
        self._halves.upper.train()
        longest_first = sorted(numbers, key=lambda number: (-self._rows[number].length, number))
        total, gradients = 0.0, None
        for loss, found in self._lanes.work(self._lanes.groups(longest_first), self._learn):
            total += _number(loss)
            gradients = found if gradients is None else tree_map(mx.add, gradients, found)
            mx.eval(gradients)
            self._leave_fresh()
        tokens = sum(len(self._rows[number].answer) for number in numbers)
        gradients = tree_map(lambda gradient: gradient / tokens, gradients)
        gradients, norm = optimizers.clip_grad_norm(gradients, self._card.largest_norm)
        result = StepResult(total / tokens, _number(norm), tokens)
        if math.isfinite(result.loss) and math.isfinite(result.norm):
            self.optimizer.update(self._halves.upper, gradients)
            mx.eval(self._halves.upper.trainable_parameters(), self.optimizer.state)
        return result

    def validate(self, numbers: Sequence[Sequence[int]]) -> float:
        """Return the mean loss in nats per answer token over groups of rows, without learning from them."""
        self._halves.upper.eval()
        groups = [part for group in numbers for part in self._lanes.groups(group)]
        total = 0.0
        for loss in self._lanes.work(groups, self._loss_of):
            total += _number(loss)
            self._leave_fresh()
        return total / sum(len(self._rows[number].answer) for group in groups for number in group)

    def adapter(self) -> dict[str, mx.array]:
        """Return the LoRA matrices as they are now, named as in an adapter's file."""
        return self._halves.adapter()

    def state(self) -> dict[str, mx.array]:
        """Return everything that changes while learning, by name."""
        return {**self._halves.adapter(), **{f"optimizer.{k}": v for k, v in tree_flatten(self.optimizer.state)}}

    def restore(self, state: dict[str, mx.array]) -> None:
        """Go on from a state that `state` returned."""
        prefix = "optimizer."
        self._halves.take({name: value for name, value in state.items() if not name.startswith(prefix)})
        kept = [(name.removeprefix(prefix), value) for name, value in state.items() if name.startswith(prefix)]
        self.optimizer.state = tree_unflatten(kept)
        mx.eval(self._halves.upper.trainable_parameters(), self.optimizer.state)

    def _learn(self, numbers: Sequence[int]) -> tuple[mx.array, Any]:
        """Return the summed loss over rows, and its gradient by the matrices."""
        states, places, targets = self._batch(numbers)
        if self._halves.by_hand:
            return by_hand.value_and_gradient(self._halves, states, places, targets)
        found: tuple[mx.array, Any] = self._value_and_grad(states, places, targets)
        return found

    def _loss_of(self, numbers: Sequence[int]) -> mx.array:
        return self._summed_loss(*self._batch(numbers))

    def _summed_loss(self, states: mx.array, places: mx.array, targets: mx.array) -> mx.array:
        upper = self._halves.upper(states)
        return self._loss(upper.reshape(-1, upper.shape[-1])[places], targets)

    def _batch(self, numbers: Sequence[int]) -> tuple[mx.array, mx.array, mx.array]:
        """Return the lower half's states (rows, tokens, hidden size), and place and target of each answer token in them."""
        rows = [self._rows[number] for number in numbers]
        # The last token is only a target.
        width = max(row.length for row in rows) - 1
        states = self._lower(numbers, width)
        places = [np.arange(len(row.prompt) - 1, row.length - 1) + place * width for place, row in enumerate(rows)]
        targets = [token for row in rows for token in row.answer]
        return states, mx.array(np.concatenate(places)), mx.array(targets)

    def _lower(self, numbers: Sequence[int], width: int) -> mx.array:
        states = [self._state(number) for number in numbers]
        return mx.stack([mx.pad(state, [(0, width - state.shape[0]), (0, 0)]) for state in states])

    def _state(self, number: int) -> mx.array:
        """Return the lower half's (tokens, hidden size) of one row: read alone, so that its step-mates change no bit of it."""
        kept = self._kept.get(number) if self._kept is not None else None
        if kept is not None:
            return kept
        row = self._rows[number]
        tokens = (*row.prompt, *row.answer)[:-1]
        found = self._states.find(tokens) if self._states else None
        if found is None:
            found = self._halves.lower(mx.array([tokens]))[0]
            self._fresh.append((tokens, found))
        if self._kept is not None:
            self._kept[number] = found
        return found

    def _leave_fresh(self) -> None:
        """Leave what was computed of states by now for trainings to come."""
        if self._states:
            for tokens, state in self._fresh:
                self._states.keep(tokens, state)
        self._fresh.clear()


def _number(scalar: mx.array) -> float:
    return float(np.array(scalar))


def _schedule(card: StepsCard, total_steps: int) -> Any:
    """Return the learning rate by step: linear warm-up, then a cosine to a tenth."""
    warmup = min(round(card.warmup * total_steps), total_steps - 1)
    falling = optimizers.cosine_decay(card.learning_rate, max(1, total_steps - warmup), card.learning_rate / 10)
    if not warmup:
        return falling
    rising = optimizers.linear_schedule(card.learning_rate / (warmup + 1), card.learning_rate, warmup)
    return optimizers.join_schedules([rising, falling], [warmup])
