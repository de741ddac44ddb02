from itertools import combinations

import pytest

from guild.stats.pass_at_k import mean_pass_at_k, pass_at_k


@pytest.mark.parametrize("passed", range(6))
@pytest.mark.parametrize("k", [1, 2, 5])
def test_it_is_the_share_of_all_choices_of_k_that_hold_a_pass(passed: int, k: int) -> None:
    outcomes = [True] * passed + [False] * (5 - passed)
    chosen = list(combinations(outcomes, k))
    assert pass_at_k(5, passed, k) == pytest.approx(sum(any(choice) for choice in chosen) / len(chosen))


@pytest.mark.parametrize(("samples", "passed", "k"), [(5, 6, 1), (5, -1, 1), (5, 2, 0), (5, 2, 6)])
def test_what_has_no_meaning_is_refused(samples: int, passed: int, k: int) -> None:
    with pytest.raises(ValueError, match="has no meaning"):
        pass_at_k(samples, passed, k)


def test_the_mean_is_over_items_with_an_interval_within_nothing_and_all() -> None:
    found = mean_pass_at_k([(4, 0), (4, 1), (4, 4)], ["a", "b", "c"], 2)
    assert found.value == pytest.approx((0 + 0.5 + 1) / 3)
    assert (found.low, found.high) == (0, 1)


def test_items_that_all_pass_leave_room_for_doubt() -> None:
    found = mean_pass_at_k([(3, 3)] * 10, [str(number) for number in range(10)], 2)
    assert (found.value, found.high) == (1, 1)
    assert found.low == pytest.approx(0.7225, abs=1e-4)


def test_items_with_too_few_samples_are_left_out() -> None:
    whole = mean_pass_at_k([(4, 1), (4, 3)], ["a", "b"], 4)
    assert mean_pass_at_k([(4, 1), (2, 0), (4, 3), (3, 3)], ["a", "a", "b", "b"], 4) == whole
    assert (mean_pass_at_k([(1, 1)], ["a"], 2).low, mean_pass_at_k([(1, 1)], ["a"], 2).high) == (0, 1)
