"""A learner learns; and what it learns depends on its rows and its card, and on nothing else."""

from pathlib import Path

import mlx.core as mx
import mlx.nn as nn
import mlx_lm
import pytest
from toy import LORA, STEPS, noisy_rows, same, toy_halves, toy_learner, toy_rows

from guild.training.lanes import Lanes
from guild.training.learner import Learner
from guild.training.recipe import StepsCard
from guild.training.rows import Row, plan_epoch

BATCHES = [[0, 5, 2], [1, 3], [4], [0, 5, 2], [1, 3, 4, 6]]


def losses(learner: Learner, first: int = 1, batches: list[list[int]] = BATCHES) -> list[float]:
    return [learner.step(numbers, step).loss for step, numbers in enumerate(batches, start=first)]


def test_the_loss_falls_on_what_can_be_learnt(tiny: Path) -> None:
    learner = toy_learner(tiny / "base")
    unseen = [list(range(18, 24))]
    before = learner.validate(unseen)
    plans = [plan_epoch([row.length for row in toy_rows()[:18]], 4, 0, epoch) for epoch in range(6)]
    found = losses(learner, batches=[numbers for plan in plans for numbers in plan])
    assert sum(found[-5:]) < sum(found[:5]) - 5
    assert learner.validate(unseen) < before - 1


def test_the_loss_is_the_mean_over_the_answers_tokens_only(tiny: Path) -> None:
    rows = toy_rows()[:3]
    model = mlx_lm.load(str(tiny / "base"))[0]
    total, tokens = 0.0, 0
    for row in rows:
        logits = model(mx.array([row.prompt + row.answer]))[0, len(row.prompt) - 1 : -1]
        total += nn.losses.cross_entropy(logits, mx.array(row.answer), reduction="sum").item()
        tokens += len(row.answer)
    learner = toy_learner(tiny / "base")
    assert learner.validate([[0, 1, 2]]) == pytest.approx(total / tokens, rel=1e-4)
    # Groups weigh by their tokens, so that how rows are grouped does not matter.
    assert learner.validate([[0], [2, 1]]) == pytest.approx(total / tokens, rel=1e-4)
    result = learner.step([0, 1, 2], 1)
    assert (result.loss, result.answer_tokens) == (pytest.approx(total / tokens, rel=1e-4), tokens)


def test_keeping_the_lower_states_changes_no_bit(tiny: Path) -> None:
    kept, anew = (toy_learner(tiny / "base", keep=keep) for keep in (True, False))
    assert losses(kept) == losses(anew)
    assert same(kept.state(), anew.state())


def test_a_saved_state_goes_on_to_the_bit(tiny: Path, tmp_path: Path) -> None:
    straight, first, second = (toy_learner(tiny / "base") for _ in range(3))
    wanted = losses(straight)
    assert losses(first, batches=BATCHES[:2]) == wanted[:2]
    path = str(tmp_path / "state.safetensors")
    mx.save_safetensors(path, first.state())
    saved = mx.load(path)
    assert isinstance(saved, dict)
    second.restore(saved)
    assert same(second.state(), first.state())
    assert losses(second, first=3, batches=BATCHES[2:]) == wanted[2:]
    assert same(second.state(), straight.state())


def test_padding_and_the_others_of_a_step_change_nothing(tiny: Path) -> None:
    # One row alone, and beside a far longer one: each weighs by its answer's tokens.
    short, long = Row((40, 9, 40), (41, 42)), Row((60, *range(100, 140), 60), (61, 62, 63))
    learner = toy_learner(tiny / "base", rows=[short, long], lora=LORA.model_copy(update={"dropout": 0.0}))
    alone, other = learner.validate([[0]]), learner.validate([[1]])
    for together in ([[0, 1]], [[1, 0]]):
        assert learner.validate(together) == pytest.approx((2 * alone + 3 * other) / 5, rel=1e-5)
    assert alone != pytest.approx(other, rel=1e-3)


def test_the_gradient_of_a_padded_step_is_that_of_its_rows(tiny: Path) -> None:
    rows = [Row((40, 9, 40), (41, 42)), Row((60, *range(100, 120), 60), (61, 62, 63))]
    lora, steps = LORA.model_copy(update={"dropout": 0.0}), STEPS.model_copy(update={"largest_norm": 1e9})

    def gradient(numbers: list[int]) -> dict[str, mx.array]:
        # What Adam keeps after its first step is a tenth of the gradient.
        learner = toy_learner(tiny / "base", rows=rows, lora=lora, steps=steps)
        learner.step(numbers, 1)
        return {name: value * 10 for name, value in learner.state().items() if name.endswith("lora_b.m")}

    short, long, both = gradient([0]), gradient([1]), gradient([0, 1])
    assert len(both) == 14
    for name, value in both.items():
        assert mx.allclose(value * 5, short[name] * 2 + long[name] * 3, rtol=1e-3, atol=1e-4).item()
    assert max(mx.abs(value).max().item() for value in both.values()) > 0.01


def test_the_step_s_number_decides_what_is_random_in_it(tiny: Path) -> None:
    def second_loss(first_step: int, dropout: float) -> float:
        # The second half of each pair begins as zeros, so the first step's dropout shows in the gradient only.
        learner = toy_learner(tiny / "base", lora=LORA.model_copy(update={"dropout": dropout}))
        learner.step([0, 1], first_step)
        return learner.step([0, 1], 2).loss

    assert second_loss(1, 0.5) == second_loss(1, 0.5) != second_loss(7, 0.5)
    assert second_loss(1, 0.0) == second_loss(7, 0.0)


def test_validating_learns_nothing_and_drops_nothing_out(tiny: Path) -> None:
    learner = toy_learner(tiny / "base", lora=LORA.model_copy(update={"dropout": 0.5}))
    losses(learner)
    before = learner.state()
    assert learner.validate([[0, 1], [2]]) == learner.validate([[0, 1], [2]])
    assert same(learner.state(), before)


def test_a_long_gradient_is_cut_and_its_length_told(tiny: Path) -> None:
    free, cut = (
        toy_learner(tiny / "base", rows=noisy_rows(4, seed=2), steps=STEPS.model_copy(update={"largest_norm": most}))
        for most in (1e9, 1e-6)
    )
    assert free.step([0, 1], 1).norm == cut.step([0, 1], 1).norm > 1e-3
    moved = {
        name: mx.abs(value - toy_halves(tiny / "base").adapter()[name]).max().item()
        for name, value in cut.adapter().items()
    }
    # Adam takes a full step of the learning rate for a gradient of whatever length that is not near its epsilon of 1e-8.
    assert 0 < max(moved.values()) <= STEPS.learning_rate * 1.01
    assert not same(free.adapter(), cut.adapter())


@pytest.mark.parametrize(("warmup", "steps"), [(0.0, 20), (0.1, 20), (0.5, 20), (0.9, 1), (0.1, 1)])
def test_the_learning_rate_rises_and_falls_within_its_bounds(warmup: float, steps: int, tiny: Path) -> None:
    card = StepsCard(learning_rate=0.01, warmup=warmup)
    learner = Learner(toy_halves(tiny / "base"), toy_rows(), card, steps, keep=True, lanes=Lanes.here())
    rates = []
    for step in range(1, steps + 1):
        learner.step([0], step)
        rates.append(learner.state()["optimizer.learning_rate"].item())
    rising = min(round(warmup * steps), steps - 1)
    assert max(rates) == pytest.approx(0.01)
    assert rates[: rising + 1] == sorted(rates[: rising + 1])
    assert rates[rising:] == sorted(rates[rising:], reverse=True)
    assert all(0 < rate <= 0.01 * 1.0001 for rate in rates)
    assert rates.index(max(rates)) == rising
    if steps > 1:
        assert 0.0009 < rates[-1] < 0.003
