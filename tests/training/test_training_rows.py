import random

import pytest

from guild.training.rows import Row, plan_epoch

DICE = random.Random(5)
LENGTHS = [DICE.randrange(10, 600) for _ in range(103)]


def test_a_row_is_as_long_as_both_parts() -> None:
    assert Row((1, 2, 3), (4, 5)).length == 5


@pytest.mark.parametrize("batch_rows", [1, 8, 103, 200])
def test_every_row_occurs_once_in_steps_that_are_full_but_one(batch_rows: int) -> None:
    steps = plan_epoch(LENGTHS, batch_rows, seed=0, epoch=0)
    assert sorted(row for step in steps for row in step) == list(range(len(LENGTHS)))
    full, rest = divmod(len(LENGTHS), batch_rows)
    assert sorted(map(len, steps), reverse=True) == [batch_rows] * full + [rest] * bool(rest)


def test_the_same_seed_and_epoch_give_the_same_steps() -> None:
    assert plan_epoch(LENGTHS, 8, 1, 2) == plan_epoch(LENGTHS, 8, 1, 2)


def test_other_seeds_and_epochs_give_other_steps_and_other_mates() -> None:
    plans = [plan_epoch(LENGTHS, 8, seed, epoch) for seed, epoch in ((0, 0), (0, 1), (1, 0), (1, 1))]
    mates = [{frozenset(step) for step in plan} for plan in plans]
    for number, one in enumerate(mates):
        for other in mates[:number]:
            assert len(one & other) < len(one) / 2


def test_rows_of_like_length_stand_together() -> None:
    padded = sum(len(step) * max(LENGTHS[row] for row in step) for step in plan_epoch(LENGTHS, 8, 0, 0))
    careless = sum(8 * max(LENGTHS[start : start + 8]) for start in range(0, len(LENGTHS), 8))
    assert padded < 1.2 * sum(LENGTHS) < careless


def test_long_and_short_steps_come_in_any_order() -> None:
    longest = [max(LENGTHS[row] for row in step) for step in plan_epoch(LENGTHS, 8, 0, 0)]
    assert sorted(longest) != longest != sorted(longest, reverse=True)
