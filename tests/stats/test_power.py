import numpy as np
import pytest
from scipy.stats import binomtest

from guild.stats.paired import mcnemar
from guild.stats.power import items_needed, least_one_sided, power, smallest_detectable


@pytest.mark.parametrize(
    ("items", "difference", "expected"),
    [
        (5, 1.0, 0.0),  # 5 of 5 has p .0625
        (6, 1.0, 1.0),
        (6, 0.5, 0.75**6),
        (8, 0.5, 0.75**8),  # 7 of 8 has p .07
        (9, 0.5, 0.75**9 + 9 * 0.75**8 * 0.25),  # 8 of 9 has p .039
    ],
)
def test_by_hand_where_every_item_is_discordant(items: int, difference: float, expected: float) -> None:
    assert power(items, 1.0, difference) == pytest.approx(expected)


def test_power_agrees_with_runs_that_were_simulated() -> None:
    outcomes = np.random.default_rng(5).multinomial(90, (0.2, 0.05, 0.75), 4000)
    seen, runs = np.unique(outcomes, axis=0, return_counts=True)
    found = np.array([gained > lost and mcnemar(int(gained), int(lost)) < 0.05 for gained, lost, _ in seen])
    assert power(90, 0.25, 0.15) == pytest.approx(runs[found].sum() / 4000, abs=0.02)


@pytest.mark.parametrize("alpha", [0.05, 0.0625, 0.01])
def test_the_test_can_be_passed_where_scipy_says_so(alpha: float) -> None:
    for items in range(1, 16):
        can = binomtest(items, items).pvalue < alpha
        assert power(items, 1.0, 1.0, alpha) == pytest.approx(1.0 if can else 0.0)


@pytest.mark.parametrize(("difference", "discordant"), [(0.3, 0.25), (0.0, 0.25), (0.1, 1.5)])
def test_impossible_differences_are_refused(difference: float, discordant: float) -> None:
    with pytest.raises(ValueError, match="cannot come from"):
        power(100, discordant, difference)


@pytest.mark.parametrize("discordant", [0.1, 0.25, 0.4])
def test_more_items_never_find_less(discordant: float) -> None:
    found = [smallest_detectable(items, discordant) or 1.0 for items in range(0, 400, 17)]
    assert found == sorted(found, reverse=True)
    assert found[0] == 1.0
    assert found[-1] < discordant


def test_the_smallest_difference_just_reaches_the_power() -> None:
    found = smallest_detectable(155)
    assert found == pytest.approx(0.116)
    assert power(155, 0.25, found) >= 0.8 > power(155, 0.25, found - 0.001)


def test_few_items_find_nothing() -> None:
    assert (smallest_detectable(0), smallest_detectable(20), smallest_detectable(155, 0.02)) == (None, None, None)


@pytest.mark.parametrize(("difference", "items"), [(0.05, 817), (0.10, 207), (0.15, 92), (0.20, 50)])
def test_the_items_needed_are_the_fewest_that_will_do(difference: float, items: int) -> None:
    assert items_needed(difference) == items
    assert power(items, 0.25, difference) >= 0.8 > power(items - 1, 0.25, difference)


def test_a_difference_may_need_more_items_than_there_are() -> None:
    assert items_needed(0.01) is None


def test_at_least_six_items_on_one_side() -> None:
    assert (least_one_sided(), least_one_sided(0.05 / 4), least_one_sided(0.0625)) == (6, 8, 6)


def test_a_suite_of_five_thousand_items_can_be_planned() -> None:
    assert smallest_detectable(5000) == pytest.approx(0.02, abs=0.001)
