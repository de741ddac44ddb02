"""Lanes change when rows are computed, never what is found for them."""

from pathlib import Path

import mlx.core as mx
import pytest
from toy import STEPS, same, toy_halves, toy_rows

from guild.engine.backend import ready
from guild.training.lanes import Lanes
from guild.training.learner import Learner
from guild.training.rows import plan_epoch

on_a_cpu = pytest.mark.skipif(ready().device != "cpu", reason="lanes are streams of a CPU")


def learnt(base: Path, lanes: int) -> tuple[list[float], float, dict[str, mx.array]]:
    """Return the losses of some steps, a validation's after them, and the learner's state."""
    rows = toy_rows()
    learner = Learner(toy_halves(base), rows, STEPS, total_steps=10, keep=True, lanes=Lanes(lanes))
    steps = [group for epoch in (0, 1) for group in plan_epoch([row.length for row in rows], 3, 0, epoch)]
    losses = [learner.step(group, number).loss for number, group in enumerate(steps)]
    return losses, learner.validate(steps), learner.state()


@on_a_cpu
@pytest.mark.parametrize("lanes", [2, 3, 8])
def test_how_many_there_are_changes_no_bit(lanes: int, tiny: Path) -> None:
    one, many = learnt(tiny / "base", 1), learnt(tiny / "base", lanes)
    assert many[:2] == one[:2]
    assert same(many[2], one[2])


@on_a_cpu
def test_a_row_alone_is_learnt_from_as_in_a_padded_batch(tiny: Path) -> None:
    none, two = learnt(tiny / "base", 0), learnt(tiny / "base", 2)
    assert two[0] == pytest.approx(none[0], rel=1e-4)
    assert two[1] == pytest.approx(none[1], rel=1e-4)


def test_memory_is_for_the_rows_that_are_worked_at_once() -> None:
    assert [Lanes(streams).rows_at_once(4) for streams in (0, 1, 2, 8)] == [4, 1, 2, 4]


def test_work_comes_in_the_order_of_its_groups() -> None:
    lanes = Lanes(2)
    assert lanes.groups([4, 3, 2]) == [[4], [3], [2]]
    assert Lanes(0).groups([4, 3, 2]) == [[4, 3, 2]]
    found = lanes.work([[4], [3], [2]], lambda group: mx.array(group[0]) * 2)
    assert [int(x.item()) for x in found] == [8, 6, 4]
