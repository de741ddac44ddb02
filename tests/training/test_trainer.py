"""The course of a training, from beginning to end: validations, early end, interruptions, and losses that are no numbers.

What a kill leaves is tested in `test_killed_training.py`.
"""

import json
import math
from collections.abc import Sequence
from pathlib import Path

import mlx.core as mx
import pytest
from toy import (
    CONFIG,
    IDENTITY,
    STEPS,
    TRAIN,
    VALID,
    curve,
    noisy_rows,
    resume_toy,
    tensors,
    total_steps,
    toy_halves,
    toy_learner,
    toy_rows,
    toy_trainer,
    train_toy,
    unwatched,
)

from guild.errors import TrainingError
from guild.training.checkpoints import RunFolder
from guild.training.lanes import Lanes
from guild.training.learner import Learner, StepResult
from guild.training.recipe import StepsCard
from guild.training.trainer import Progress, Trained, steps_of_an_epoch


@pytest.fixture(scope="module")
def straight(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Trained, list[Progress]]:
    """A training without any interruption, and what was told meanwhile."""
    told: list[Progress] = []
    return train_toy(tiny / "base", tmp_path_factory.mktemp("straight") / "run", told.append), told


def test_every_step_and_every_validation_is_logged_and_told(straight: tuple[Trained, list[Progress]]) -> None:
    trained, told = straight
    losses = [line for line in trained.log if "loss" in line]
    assert [line["step"] for line in losses] == list(range(1, total_steps() + 1)) == [one.step for one in told]
    assert [one.loss for one in told] == [line["loss"] for line in losses]
    # Five steps are an epoch: the middle one and the last end in a validation.
    checks = [step for epoch in range(STEPS.epochs) for step in (5 * epoch + 2, 5 * epoch + 5)]
    assert [line["step"] for line in trained.log if "validation" in line] == checks
    assert [one.step for one in told if one.validation is not None] == checks
    assert [one.step for one in trained.checkpoints] == checks
    assert [one.epoch for one in told] == sorted(1 + step // 5 for step in range(20))
    assert told[-1].left_s == 0 < told[0].left_s
    assert not trained.early
    assert trained.checkpoints[-1].validation < trained.checkpoints[0].validation - 1


def test_an_epoch_reads_every_token_once(straight: tuple[Trained, list[Progress]]) -> None:
    losses = [line for line in straight[0].log if "loss" in line]
    rows = toy_rows()[:TRAIN]
    for epoch in range(1, STEPS.epochs + 1):
        mine = [line for line in losses if line["epoch"] == epoch]
        assert sum(line["tokens"] for line in mine) == sum(row.length for row in rows)
        assert sum(line["answer_tokens"] for line in mine) == sum(len(row.answer) for row in rows)


def test_a_checkpoint_is_the_adapter_of_its_validation(tiny: Path, straight: tuple[Trained, list[Progress]]) -> None:
    best = min(straight[0].checkpoints, key=lambda one: one.validation)
    halves = toy_halves(tiny / "base")
    weights = mx.load(str(best.folder / "adapters.safetensors"))
    assert isinstance(weights, dict)
    assert {value.dtype for value in weights.values()} == {mx.float16}
    halves.take({name: value.astype(mx.float32) for name, value in weights.items()})
    learner = Learner(halves, toy_rows(), STEPS, total_steps(), keep=False, lanes=Lanes.here())
    assert learner.validate([[TRAIN + number for number in range(VALID)]]) == pytest.approx(best.validation, rel=1e-2)


def test_it_ends_early_when_validations_bring_no_gain(tiny: Path, tmp_path: Path) -> None:
    rows = [*toy_rows(TRAIN), *noisy_rows(VALID, seed=1)]
    steps = STEPS.model_copy(update={"patience": 2, "epochs": 9})

    def trainer(folder: Path) -> Trained:
        run = RunFolder(folder)
        saved = run.resume(IDENTITY) if run.unfinished else run.begin(IDENTITY)
        return toy_trainer(toy_learner(tiny / "base", rows=rows, steps=steps), folder, rows, steps).train(
            saved, unwatched
        )

    ended = trainer(tmp_path / "run")
    validations = [one.validation for one in ended.checkpoints]
    assert ended.early
    assert min(validations[-2:]) >= min(validations[:-2])
    # It went on for as long as there was any gain.
    for end in range(3, len(validations)):
        assert min(validations[end - 2 : end]) < min(validations[: end - 2])
    assert len([line for line in ended.log if "loss" in line]) == ended.checkpoints[-1].step < 45
    again = trainer(tmp_path / "run")
    assert again.early
    assert again.log == ended.log


def interrupted_in(last: int) -> type[Learner]:
    """Make a kind of learner that is interrupted in a step after it has changed its matrices."""

    class Interrupted(Learner):
        def step(self, numbers: Sequence[int], step: int) -> StepResult:
            result = super().step(numbers, step)
            if step == last:
                raise KeyboardInterrupt
            return result

    return Interrupted


@pytest.mark.parametrize("step", [1, 5, 8])
def test_an_interrupted_step_is_as_if_never_begun(
    step: int, tiny: Path, tmp_path: Path, straight: tuple[Trained, list[Progress]]
) -> None:
    run = RunFolder(tmp_path / "run")
    run.begin(IDENTITY)
    learner = interrupted_in(step)(
        toy_halves(tiny / "base"), toy_rows(), STEPS, total_steps(), keep=True, lanes=Lanes.here()
    )
    with pytest.raises(KeyboardInterrupt):
        toy_trainer(learner, run.folder).train(None, unwatched)
    assert run.unfinished
    assert run.resume(IDENTITY).step == step - 1
    assert curve(resume_toy(tiny / "base", run.folder).log) == curve(straight[0].log)


def test_an_interrupt_behind_a_validation_costs_one_step(
    tiny: Path, tmp_path: Path, straight: tuple[Trained, list[Progress]]
) -> None:
    def interrupt(progress: Progress) -> None:
        if progress.step == 7:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_toy(tiny / "base", tmp_path / "run", interrupt)
    again = resume_toy(tiny / "base", tmp_path / "run")
    assert curve(again.log) == curve(straight[0].log)
    for mine, theirs in zip(again.checkpoints, straight[0].checkpoints, strict=True):
        assert (mine.step, mine.validation) == (theirs.step, theirs.validation)
        name = "adapters.safetensors"
        assert tensors(mine.folder / name) == tensors(theirs.folder / name)


def test_a_learning_rate_that_explodes_is_named_with_its_step(tiny: Path, tmp_path: Path) -> None:
    # No card allows it; it does at once what too high a rate does in the end.
    steps = StepsCard.model_construct(**STEPS.model_dump() | {"learning_rate": 1e30})
    run = RunFolder(tmp_path / "run")
    run.begin(IDENTITY)
    with pytest.raises(
        TrainingError, match=r"^step 2 of 20: the loss is nan .*steps\.learning_rate.*--restart"
    ) as told:
        toy_trainer(toy_learner(tiny / "base", steps=steps), run.folder, steps=steps).train(None, unwatched)
    assert "nothing was changed by it" in str(told.value)
    saved = run.resume(IDENTITY)
    assert saved.step == 1
    assert all(math.isfinite(line["loss"]) for line in saved.log)


def test_weights_that_are_infinite_change_nothing(tiny: Path) -> None:
    learner = toy_learner(tiny / "base")
    learner.step([0, 1], 1)
    name, value = next(item for item in learner.adapter().items() if item[0].endswith("lora_b"))
    learner.restore({**learner.state(), name: mx.full(value.shape, float("inf"))})
    before = learner.state()
    result = learner.step([0, 1], 2)
    assert not math.isfinite(result.loss)
    assert all(mx.array_equal(value, before[name]).item() for name, value in learner.state().items())


@pytest.mark.parametrize(("rows", "batch", "steps"), [(1, 8, 1), (8, 8, 1), (9, 8, 2), (18, 4, 5)])
def test_an_epoch_has_as_many_steps_as_it_takes(rows: int, batch: int, steps: int) -> None:
    assert steps_of_an_epoch(rows, StepsCard(batch_rows=batch)) == steps


def test_the_config_is_written_beside_the_matrices(straight: tuple[Trained, list[Progress]]) -> None:
    for one in straight[0].checkpoints:
        assert json.loads((one.folder / "adapter_config.json").read_text()) == CONFIG
