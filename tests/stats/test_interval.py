import pytest

from guild.stats.interval import wilson


@pytest.mark.parametrize(
    ("passed", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_agrees_with_newcombe_s_table(passed: int, n: int, low: float, high: float) -> None:
    # Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
    found = wilson(passed, n)
    assert (found.value, found.low, found.high) == (
        passed / n,
        pytest.approx(low, abs=5e-5),
        pytest.approx(high, abs=5e-5),
    )


def test_wilson_stays_within_nothing_and_all() -> None:
    none, all_of_them = wilson(0, 8), wilson(8, 8)
    assert (none.low, all_of_them.high) == (0, pytest.approx(1))
    assert none.high == pytest.approx(1 - all_of_them.low)


def test_no_items_say_nothing() -> None:
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0, 1)
