"""The course of a training: epochs of steps, validations with a checkpoint each, an early end, and going on after a kill.

How one step learns is in `learner.py`, what lies on the disk in `checkpoints.py`. Which checkpoint is the best is not decided
here: the bench's dev split does that.
"""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guild.errors import TrainingError
from guild.training.checkpoints import RunFolder, Saved
from guild.training.learner import Learner, StepResult
from guild.training.recipe import StepsCard
from guild.training.rows import plan_epoch

_SAVE_EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a training is. Loss in nats per answer token; the rate counts all tokens, prompts too; times in seconds."""

    step: int
    steps: int
    epoch: int
    loss: float
    validation: float | None
    tokens_per_s: float
    left_s: float


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """An adapter as it was after so many steps, with its validation loss in nats per answer token."""

    step: int
    validation: float
    folder: Path


@dataclass(frozen=True, slots=True)
class Trained:
    """A finished training: its checkpoints in order, its log, and whether it ended before its last epoch."""

    checkpoints: tuple[Checkpoint, ...]
    log: tuple[dict[str, Any], ...]
    early: bool


class Trainer:
    """One training from its first or any later step to its end."""

    def __init__(
        self,
        learner: Learner,
        lengths: Sequence[int],
        validation: Sequence[Sequence[int]],
        card: StepsCard,
        run: RunFolder,
        config: dict[str, Any],
    ) -> None:
        """Take the lengths of the rows to learn from (numbers from 0), groups of row numbers to validate on, and a folder."""
        self._learner, self._lengths, self._validation = learner, lengths, validation
        self._card, self._run, self._config = card, run, config
        self._each = steps_of_an_epoch(len(lengths), card)
        self._steps = self._each * card.epochs

    def train(self, saved: Saved | None, watch: Callable[[Progress], None]) -> Trained:
        """Train to the end, from where it was left; raises TrainingError when the loss is no number.

        An interruption keeps the state as it is.
        """
        done = 0
        if saved is not None:
            done = saved.step
            self._learner.restore(saved.state)
        clock = _Clock(self._remaining(done))
        whole = self._learner.state()
        losses = [loss for _, loss in self._validations()]
        try:
            for step in range(done + 1, self._steps + 1):
                if self._exhausted(losses):
                    break
                if (validation := self._step(step, clock, watch)) is not None:
                    losses.append(validation)
                done, whole = step, self._learner.state()
        finally:
            # Not what is there now: an interrupted step may have changed half of it.
            self._run.save(done, whole)
        return self._trained(early=done < self._steps)

    def _step(self, step: int, clock: "_Clock", watch: Callable[[Progress], None]) -> float | None:
        """Take one step, and return the validation loss where one is due after it."""
        epoch = (step - 1) // self._each
        numbers = plan_epoch(self._lengths, self._card.batch_rows, self._card.seed, epoch)[(step - 1) % self._each]
        began = time.perf_counter()
        result = self._learner.step(numbers, step)
        if not (math.isfinite(result.loss) and math.isfinite(result.norm)):
            raise TrainingError(
                f"step {step} of {self._steps}: the loss is {result.loss} and the gradient's norm {result.norm}; nothing was "
                "changed by it. Lower steps.learning_rate in the recipe, and start anew with --restart"
            )
        tokens = sum(self._lengths[number] for number in numbers)
        self._note(step, epoch, result, tokens, time.perf_counter() - began)
        validation = self._validate(step) if self._validates(step) else None
        if clock.due() or validation is not None:
            self._run.save(step, self._learner.state())
        clock.tick(tokens)
        watch(Progress(step, self._steps, epoch + 1, result.loss, validation, clock.rate, clock.left_s))
        return validation

    def _note(self, step: int, epoch: int, result: StepResult, tokens: int, seconds: float) -> None:
        line = {"step": step, "epoch": epoch + 1, "loss": result.loss, "norm": result.norm}
        self._run.note(line | {"tokens": tokens, "answer_tokens": result.answer_tokens, "seconds": round(seconds, 3)})

    def _validate(self, step: int) -> float:
        loss = self._learner.validate(self._validation)
        self._run.save_adapter(step, self._learner.adapter(), self._config)
        self._run.note({"step": step, "validation": loss})
        return loss

    def _validates(self, step: int) -> bool:
        within, times = (step - 1) % self._each + 1, self._card.validations
        return any(within == max(1, round(self._each * n / times)) for n in range(1, times + 1))

    def _validations(self) -> list[tuple[int, float]]:
        return [(line["step"], line["validation"]) for line in self._run.log() if "validation" in line]

    def _exhausted(self, losses: Sequence[float]) -> bool:
        """Tell whether the last `patience` validations brought no gain."""
        patience = self._card.patience
        return len(losses) > patience and min(losses[-patience:]) >= min(losses[:-patience])

    def _remaining(self, done: int) -> int:
        """Return how many tokens the steps after `done` will read."""
        epochs = [
            plan_epoch(self._lengths, self._card.batch_rows, self._card.seed, e) for e in range(self._card.epochs)
        ]
        steps = [numbers for epoch in epochs for numbers in epoch]
        return sum(self._lengths[number] for numbers in steps[done:] for number in numbers)

    def _trained(self, *, early: bool) -> Trained:
        found = [Checkpoint(step, loss, self._run.adapter(step)) for step, loss in self._validations()]
        return Trained(tuple(found), tuple(self._run.log()), early)


def steps_of_an_epoch(rows: int, card: StepsCard) -> int:
    """Return how many steps an epoch of so many rows has."""
    return math.ceil(rows / card.batch_rows)


class _Clock:
    """Rate and time left, over the tokens that were and will be read; and when the state is due to be saved."""

    def __init__(self, remaining: int) -> None:
        self._began = self._saved = time.monotonic()
        self._done, self._remaining = 0, remaining

    def tick(self, tokens: int) -> None:
        self._done += tokens

    def due(self) -> bool:
        if time.monotonic() - self._saved < _SAVE_EVERY_S:
            return False
        self._saved = time.monotonic()
        return True

    @property
    def rate(self) -> float:
        return self._done / max(1e-9, time.monotonic() - self._began)

    @property
    def left_s(self) -> float:
        return (self._remaining - self._done) / max(1e-9, self.rate)
