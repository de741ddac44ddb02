from itertools import product

import numpy as np
import pytest
from scipy.stats import t

from guild.stats.clusters import clustered_mean, share_above_zero, sign_flip_p
from guild.stats.paired import mcnemar


def alone(values: list[float]) -> list[str]:
    return [str(number) for number in range(len(values))]


def over_all_flips(values: list[float], families: list[str]) -> float:
    """Return p as it is defined: by trying every flip."""
    sums = [
        sum(value for value, own in zip(values, families, strict=True) if own == family)
        for family in sorted(set(families))
    ]
    totals = [
        abs(sum(sign * one for sign, one in zip(signs, sums, strict=True)))
        for signs in product((1, -1), repeat=len(sums))
    ]
    return sum(total >= abs(sum(sums)) - 1e-9 for total in totals) / len(totals)


# The mean and its interval


def test_families_of_one_give_the_interval_of_a_textbook() -> None:
    values = [1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 0.0]
    low, high = t.interval(0.95, 9, np.mean(values), np.std(values, ddof=1) / np.sqrt(10))
    found = clustered_mean(values, alone(values))
    assert (found.value, found.low, found.high) == (0.6, pytest.approx(low), pytest.approx(high))


def test_by_hand_for_three_families() -> None:
    # Residuals from 1/2 sum to 1, -1 and 0: variance 3/2 * 2 / 36 = 1/12, t with 2 degrees of freedom 4.3027.
    found = clustered_mean([1, 1, 0, 0, 1, 0], ["a", "a", "b", "b", "c", "c"])
    assert found.value == 0.5
    assert (found.low, found.high) == (pytest.approx(max(-1, 0.5 - 4.3027 / 12**0.5), abs=1e-4), 1.0)


def test_families_that_move_together_widen_the_interval() -> None:
    values = [1.0, 1.0, 1.0, 0.0, 0.0, 0.0] * 10
    together = clustered_mean(values, [str(number // 3) for number in range(60)])
    independent = clustered_mean(values, alone(values))
    assert together.high - together.low == pytest.approx((independent.high - independent.low) * 3**0.5, rel=0.1)


def test_the_order_of_items_does_not_matter() -> None:
    values, families = [1.0, 0.0, 0.5, 1.0, 0.0], ["b", "a", "b", "c", "a"]
    assert clustered_mean(values, families) == clustered_mean(values[::-1], families[::-1])


@pytest.mark.parametrize("value", [0.0, 1.0])
def test_families_that_all_agree_do_not_pretend_to_certainty(value: float) -> None:
    found = clustered_mean([value] * 30, [str(number // 3) for number in range(30)])
    # 1.96 squared is 3.8415; for a rate of 1 this is Wilson's lower end for 10 of 10.
    assert found.low == pytest.approx(value - 3.8415 / 13.8415, abs=1e-4)
    assert found.high == pytest.approx(min(1, value + 3.8415 / 13.8415), abs=1e-4)


@pytest.mark.parametrize(("values", "families"), [([], []), ([1.0], ["a"]), ([0.0, 1.0], ["a", "a"])])
def test_less_than_two_families_say_nothing(values: list[float], families: list[str]) -> None:
    found = clustered_mean(values, families)
    assert (found.low, found.high) == (-1, 1)


def test_the_interval_covers_the_truth_about_95_times_in_100_where_naive_ones_do_not() -> None:
    dice, clustered, naive, runs = np.random.default_rng(7), 0, 0, 400
    families = [str(number // 5) for number in range(150)]
    for _ in range(runs):
        # Three of four families pass or fail as one; the true difference is .1.
        shared = np.repeat(dice.choice((-1.0, 0.0, 1.0), 30, p=(0.2, 0.5, 0.3)), 5)
        own = dice.choice((-1.0, 0.0, 1.0), 150, p=(0.2, 0.5, 0.3))
        values = list(np.where(np.repeat(dice.random(30) < 0.75, 5), shared, own))
        by_family, by_item = clustered_mean(values, families), clustered_mean(values, alone(values))
        clustered += by_family.low <= 0.1 <= by_family.high
        naive += by_item.low <= 0.1 <= by_item.high
    assert 0.92 <= clustered / runs <= 0.98
    assert naive / runs < 0.8


# Flipping signs


@pytest.mark.parametrize("samples", [1, 2, 3, 7])
def test_the_p_is_that_of_all_flips(samples: int) -> None:
    dice = np.random.default_rng(samples)
    for size in (1, 5, 12, 25):
        families = [str(family) for family in dice.integers(0, 9, size)]
        values = [float(value) for value in (dice.integers(0, samples + 1, size) - dice.integers(0, 2, size)) / samples]
        assert sign_flip_p(values, families) == pytest.approx(over_all_flips(values, families), abs=1e-12)


def test_six_families_on_one_side_are_the_fewest_that_count() -> None:
    assert sign_flip_p([1.0] * 5, alone([1.0] * 5)) == 2 / 32
    assert sign_flip_p([1.0] * 6, alone([1.0] * 6)) == 2 / 64


def test_a_family_counts_once_however_many_items_it_has() -> None:
    assert sign_flip_p([1.0] * 40, ["a"] * 20 + ["b"] * 20) == 0.5


@pytest.mark.parametrize("values", [[], [0.0, 0.0], [1.0, -1.0]])
def test_without_a_difference_p_is_one(values: list[float]) -> None:
    assert sign_flip_p(values, ["a"] * len(values)) == 1


def test_values_that_are_no_shares_are_tried_by_chance_and_the_same_each_time() -> None:
    values = list(np.random.default_rng(3).normal(0.6, 1, 10))
    found = sign_flip_p(values, alone(values))
    assert found == sign_flip_p(values, alone(values))
    assert found == pytest.approx(over_all_flips(values, alone(values)), abs=0.01)


def test_thousands_of_families_are_counted_exactly() -> None:
    values = [1.0] * 700 + [-1.0] * 600 + [0.0] * 3700
    assert sign_flip_p(values, alone(values)) == pytest.approx(mcnemar(700, 600))


# The confidence distribution


@pytest.mark.parametrize("seed", range(20))
def test_the_share_above_zero_agrees_with_the_interval(seed: int) -> None:
    dice = np.random.default_rng(seed)
    values = dice.choice([-1.0, 0.0, 1.0], 40, p=[0.2, 0.4, 0.4]).tolist()
    families = [str(number) for number in dice.integers(0, 15, 40)]
    found, share = clustered_mean(values, families), share_above_zero(values, families)
    assert (share > 0.975) == (found.low > 0)
    assert share_above_zero([-value for value in values], families) == pytest.approx(1 - share)


def test_the_share_above_zero_by_hand() -> None:
    # A mean of 1/2 with a standard error of 12 ** -0.5 and 2 degrees of freedom; see above.
    share = share_above_zero([1, 1, 0, 0, 1, 0], ["a", "a", "b", "b", "c", "c"])
    assert share == pytest.approx(t.cdf(0.5 * 12**0.5, 2))


def test_families_that_all_agree_are_not_sure_beyond_their_number() -> None:
    few, many = (share_above_zero([1.0] * count, alone([1.0] * count)) for count in (3, 300))
    assert 0.9 < few < many < 1.0 or many == pytest.approx(1.0)
    assert share_above_zero([0.0] * 9, alone([0.0] * 9)) == 0.5


@pytest.mark.parametrize("values", [[], [1.0]])
def test_nothing_and_one_family_are_as_likely_above_as_below(values: list[float]) -> None:
    assert share_above_zero(values, alone(values)) == 0.5
