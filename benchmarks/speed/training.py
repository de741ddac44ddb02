"""(k) Training: seconds of the first and of a later epoch, beside mlx-lm's own trainer.

Both learn the same rows in the same steps, with the same LoRA layers from the same seed, optimizer, learning rate and BLAS; the
loss is on the answer only. The rows are test-writing pairs of the curriculum. The loss of every step of both is printed, so that
it can be seen that they learn the same; mlx-lm is given its steps through its own `iterate_batches` argument.
"""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from statistics import median
from typing import Any

import mlx.core as mx
import mlx.optimizers as optimizers
import mlx_lm
import numpy as np
from mlx_lm.tuner.callbacks import TrainingCallback
from mlx_lm.tuner.trainer import TrainingArgs, train

from guild.bench.controls import reference
from guild.bench.items import list_items
from guild.bench.problems import load_suite
from guild.bench.prompts import user_prompt
from guild.compute.backend import ready
from guild.compute.loading import load_model
from guild.contract import Base
from guild.engine.chat import answer_tokens, prompt_tokens
from guild.engine.specialist import find_specialist
from guild.training.halves import Halves
from guild.training.lanes import Lanes
from guild.training.learner import Learner
from guild.training.recipe import LoRACard, StepsCard
from guild.training.rows import Row, plan_epoch

from .figure import Figure, Peer, Target, cost
from .material import installed_base

TITLE = "(k) training epochs; peer: mlx_lm's trainer on the same rows, steps and settings"
_ROWS, _BATCH_ROWS, _EPOCHS, _RATE = 24, 4, 2, 1e-4
_LORA = LoRACard(rank=8, scale=2.0, layers=8)
# Neither warm-up nor clipping: mlx-lm's trainer has none.
_STEPS = StepsCard(learning_rate=_RATE, warmup=0.0, epochs=_EPOCHS, batch_rows=_BATCH_ROWS, largest_norm=1e9)
_PAD_TO = 32
_FAR = 0.02

Course = tuple[list[float], list[float], float]
"""Seconds of each epoch, loss of each step, peak memory in GB."""


def measure(base_name: str, rounds: int) -> list[Figure]:
    """Return the ratios of the first and of the last epoch, the peak memory, and how far the losses are apart."""
    base = installed_base(base_name)
    first: tuple[list[float], list[float]] = ([], [])
    later: tuple[list[float], list[float]] = ([], [])
    far, peaks = 0.0, (0.0, 0.0)
    for _ in range(rounds):
        ours, theirs = _alone(_by_guild, base), _alone(_by_mlx_lm, base)
        for side, (seconds, _, _) in enumerate((ours, theirs)):
            first[side].append(seconds[0])
            later[side].append(seconds[-1])
        far = max(far, *(abs(a - b) / b for a, b in zip(ours[1], theirs[1], strict=True)))
        peaks = (ours[2], theirs[2])
        for name, (_, losses, _) in (("guild", ours), ("mlx-lm", theirs)):
            print(f"      loss, {name:<6} " + " ".join(f"{loss:.4f}" for loss in losses), flush=True)
    note = f"peak memory {peaks[0]:.2f} GB, mlx-lm {peaks[1]:.2f} GB"
    return [
        cost("first epoch", "s", first[0], Peer("mlx-lm", first[1]), Target("ratio", ">=", 1.5), note),
        cost("second epoch", "s", later[0], Peer("mlx-lm", later[1]), Target("ratio", ">=", 2.0)),
        Figure("largest difference of a step's loss", "of 1", far, rounds, target=Target("value", "<=", _FAR)),
    ]


def _alone(side: Callable[[Base], Course], base: Base) -> Course:
    """Run one side in a process of its own, since MLX takes some settings, which guild makes, for as long as it lives."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=ready) as pool:
        return pool.submit(side, base).result()


def _rows(tokenizer: Any) -> list[Row]:
    """Return rows of middling length, spread over the curriculum."""
    specialist = find_specialist("go-test")
    rows = []
    for problem in load_suite("curriculum").problems[::7]:
        item = list_items([problem], "test")[0]
        prompt = prompt_tokens(tokenizer, specialist.system("test"), user_prompt(item))
        rows.append(Row(tuple(prompt), tuple(answer_tokens(tokenizer, reference(item)))))
    middle = median(row.length for row in rows)
    return sorted(rows, key=lambda row: (abs(row.length - middle), row.length))[:_ROWS]


def _by_guild(base: Base) -> Course:
    lanes = Lanes.here()
    model, tokenizer = load_model(base)
    rows = _rows(tokenizer)
    halves = Halves(model, _LORA, _STEPS.seed)
    learner = Learner(halves, rows, _STEPS, total_steps=1, keep=True, lanes=lanes)
    # A learner's own follows a schedule.
    learner.optimizer = _optimizer()
    seconds, losses = [], []
    for epoch in range(_EPOCHS):
        began = time.perf_counter()
        for number, step in enumerate(_epoch(rows, epoch)):
            losses.append(learner.step(step, number).loss)
        seconds.append(time.perf_counter() - began)
    peak = mx.get_peak_memory() / 1e9
    return seconds, losses, peak


def _by_mlx_lm(base: Base) -> Course:
    model, tokenizer = mlx_lm.load(str(base.folder))[:2]
    rows = _rows(tokenizer)
    # The same layers with the same random numbers in them, which fall in another order over the stock layers.
    Halves(model, _LORA, _STEPS.seed).take(Halves(load_model(base)[0], _LORA, _STEPS.seed).adapter())
    watch = _Watch()
    steps = sum(len(_epoch(rows, epoch)) for epoch in range(_EPOCHS))
    args = TrainingArgs(
        batch_size=_BATCH_ROWS,
        iters=steps,
        steps_per_report=1,
        steps_per_eval=steps + 1,
        steps_per_save=steps + 1,
        max_seq_length=max(row.length for row in rows) + _PAD_TO,
        adapter_file="/dev/null",
    )

    def batches(**_: Any) -> Iterator[tuple[mx.array, mx.array]]:
        for epoch in range(_EPOCHS):
            for step in _epoch(rows, epoch):
                yield _padded([rows[number] for number in step])

    train(model, _optimizer(), rows, args=args, iterate_batches=batches, training_callback=watch)
    each = steps // _EPOCHS
    seconds = [sum(watch.seconds[epoch * each : (epoch + 1) * each]) for epoch in range(_EPOCHS)]
    peak = mx.get_peak_memory() / 1e9
    return seconds, watch.losses, peak


class _Watch(TrainingCallback):
    """Keeps what mlx-lm reports of each step."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.losses: list[float] = []

    def on_train_loss_report(self, train_info: dict[str, Any]) -> None:
        self.seconds.append(1 / train_info["iterations_per_second"])
        self.losses.append(train_info["train_loss"])


def _optimizer() -> optimizers.Optimizer:
    return optimizers.AdamW(_RATE, weight_decay=0.0, bias_correction=True)


def _epoch(rows: list[Row], epoch: int) -> list[list[int]]:
    return plan_epoch([row.length for row in rows], _BATCH_ROWS, _STEPS.seed, epoch)


def _padded(rows: list[Row]) -> tuple[mx.array, mx.array]:
    """Return a step as mlx-lm's own iterate_batches makes it: padded to one more than a multiple of 32."""
    longest = max(row.length for row in rows)
    width = 1 + _PAD_TO * ((longest + _PAD_TO - 1) // _PAD_TO)
    batch = np.zeros((len(rows), width), np.int32)
    for place, row in enumerate(rows):
        batch[place, : row.length] = row.prompt + row.answer
    # Its loss counts the targets at these places, first and last included.
    lengths = [(len(row.prompt), row.length - 1) for row in rows]
    return mx.array(batch), mx.array(lengths)
