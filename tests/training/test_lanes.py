"""Lanes change when rows are computed, never what is found for them."""

from pathlib import Path

import mlx.core as mx
import pytest
from toy import LORA, STEPS, same, toy_halves, toy_rows

from guild.compute.backend import ready
from guild.training.lanes import Lanes
from guild.training.learner import Learner
from guild.training.rows import plan_epoch

on_a_cpu = pytest.mark.skipif(ready().device != "cpu", reason="lanes are streams of a CPU")


ROWS = toy_rows()
GROUPS = [group for epoch in (0, 1) for group in plan_epoch([row.length for row in ROWS], 3, 0, epoch)]


def in_lanes(base: Path, streams: int, dropout: float = LORA.dropout) -> Learner:
    lora = LORA.model_copy(update={"dropout": dropout})
    return Learner(toy_halves(base, lora), ROWS, STEPS, total_steps=len(GROUPS), keep=True, lanes=Lanes(streams))


def learnt(learner: Learner) -> tuple[list[float], float, dict[str, mx.array]]:
    """Return the losses of some steps, a validation's after them, and the learner's state."""
    losses = [learner.step(group, number).loss for number, group in enumerate(GROUPS)]
    return losses, learner.validate(GROUPS), learner.state()


@on_a_cpu
@pytest.mark.parametrize("lanes", [2, 3, 8])
def test_how_many_there_are_changes_no_bit(lanes: int, tiny: Path) -> None:
    one, many = (learnt(in_lanes(tiny / "base", streams)) for streams in (1, lanes))
    assert many[:2] == one[:2]
    assert same(many[2], one[2])


@on_a_cpu
def test_a_row_alone_is_learnt_from_as_in_a_padded_batch(tiny: Path) -> None:
    # Without dropout, whose random numbers fall otherwise on rows than on a batch.
    batched, alone = (in_lanes(tiny / "base", streams, dropout=0.0) for streams in (0, 2))
    for number, group in enumerate(GROUPS):
        # Adam makes much of the last bits, so both begin each step at the same place.
        alone.restore(batched.state())
        assert alone.validate([group]) == pytest.approx(batched.validate([group]), rel=1e-5)
        one, other = alone.step(group, number), batched.step(group, number)
        assert (one.loss, one.norm) == (pytest.approx(other.loss, rel=1e-5), pytest.approx(other.norm, rel=1e-3))


def test_memory_is_for_the_rows_that_are_worked_at_once() -> None:
    assert [Lanes(streams).rows_at_once(4) for streams in (0, 1, 2, 8)] == [4, 1, 2, 4]


def test_work_comes_in_the_order_of_its_groups() -> None:
    lanes = Lanes(2)
    assert lanes.groups([4, 3, 2]) == [[4], [3], [2]]
    assert Lanes(0).groups([4, 3, 2]) == [[4, 3, 2]]
    found = lanes.work([[4], [3], [2]], lambda group: mx.array(group[0]) * 2)
    assert [int(x.item()) for x in found] == [8, 6, 4]
