"""A toy to train on: the tiny Llama, and rows whose answers a small adapter learns within some twenty steps."""

import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import mlx.core as mx
import mlx_lm

from guild.training.checkpoints import RunFolder
from guild.training.halves import Halves
from guild.training.lanes import Lanes
from guild.training.learner import Learner
from guild.training.recipe import LoRACard, StepsCard
from guild.training.rows import Row, plan_epoch
from guild.training.trainer import Progress, Trained, Trainer

LORA = LoRACard(rank=4, scale=4.0, layers=2, dropout=0.1)
STEPS = StepsCard(learning_rate=0.02, epochs=4, batch_rows=4, validations=2, patience=9, seed=3)
TRAIN, VALID = 18, 6
IDENTITY = {"recipe": {"rank": LORA.rank, "modules": LORA.modules}, "data_sha256": "toy"}
CONFIG = {"fine_tune_type": "lora", "num_layers": 2, "lora_parameters": {"rank": 4, "scale": 4.0, "dropout": 0.1}}


def toy_rows(count: int = TRAIN + VALID, seed: int = 0) -> list[Row]:
    """Make rows of 6 to 20 tokens whose prompts are noise and whose answers count on from one of three numbers."""
    dice = random.Random(seed)
    rows = []
    for number in range(count):
        first = 40 + 20 * (number % 3)
        prompt = (first, *(dice.randrange(256) for _ in range(dice.randrange(3, 12))), first)
        rows.append(Row(prompt, tuple(range(first + 1, first + 2 + dice.randrange(1, 5)))))
    return rows


def noisy_rows(count: int, seed: int) -> list[Row]:
    """Make rows whose answers nothing foretells, so that whoever learns the others' does worse on them."""
    dice = random.Random(seed)
    return [Row((40, 41, 42), tuple(dice.randrange(256) for _ in range(6))) for _ in range(count)]


def toy_halves(base: Path, lora: LoRACard = LORA, seed: int = STEPS.seed) -> Halves:
    """Load the tiny Llama with fresh matrices."""
    return Halves(mlx_lm.load(str(base))[0], lora, seed)


def toy_learner(
    base: Path,
    *,
    rows: Sequence[Row] | None = None,
    lora: LoRACard = LORA,
    steps: StepsCard = STEPS,
    keep: bool = True,
) -> Learner:
    """Make a learner of all toy rows."""
    return Learner(
        toy_halves(base, lora, steps.seed), rows or toy_rows(), steps, total_steps(steps), keep=keep, lanes=Lanes.here()
    )


def total_steps(steps: StepsCard = STEPS) -> int:
    return -(-TRAIN // steps.batch_rows) * steps.epochs


def toy_trainer(learner: Learner, folder: Path, rows: Sequence[Row] | None = None, steps: StepsCard = STEPS) -> Trainer:
    """Make a trainer that learns from the first rows and validates on the last."""
    lengths = [row.length for row in rows or toy_rows()]
    groups = [[TRAIN + number for number in group] for group in plan_epoch(lengths[TRAIN:], steps.batch_rows, 0, 0)]
    return Trainer(learner, lengths[:TRAIN], groups, steps, RunFolder(folder), CONFIG)


def unwatched(progress: Progress) -> None:
    """Watch nothing."""


def train_toy(base: Path, folder: Path, watch: Callable[[Progress], None] = unwatched) -> Trained:
    """Train the toy from its first step."""
    RunFolder(folder).begin(IDENTITY)
    return toy_trainer(toy_learner(base), folder).train(None, watch)


def resume_toy(base: Path, folder: Path, watch: Callable[[Progress], None] = unwatched) -> Trained:
    """Train the toy on from where it was left."""
    return toy_trainer(toy_learner(base), folder).train(RunFolder(folder).resume(IDENTITY), watch)


def curve(log: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a log without its times, which differ."""
    return [{name: value for name, value in line.items() if name != "seconds"} for line in log]


def train_and_hold(base: str, folder: str, step: str) -> None:
    """Train the toy in a process of its own that says `held` in a step, and goes no further, to be killed there."""

    def watch(progress: Progress) -> None:
        if progress.step == int(step):
            sys.stdout.write("held\n")
            sys.stdout.flush()
            sys.stdin.read()

    train_toy(Path(base), Path(folder), watch)


def tensors(path: Path) -> dict[str, Any]:
    """Return the tensors of a file as nested lists."""
    found = mx.load(str(path))
    assert isinstance(found, dict)
    return {name: value.tolist() for name, value in found.items()}


def same(one: dict[str, mx.array], other: dict[str, mx.array]) -> bool:
    """Return whether two states are the same to the bit."""
    return one.keys() == other.keys() and all(mx.array_equal(value, other[name]).item() for name, value in one.items())
