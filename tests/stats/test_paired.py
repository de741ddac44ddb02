import pytest

from guild.stats.paired import Pair, compare, holm, in_words, mcnemar


def pairs(*outcomes: tuple[float, float], in_family: int = 1) -> list[Pair]:
    """Make pairs of (rival, model), so many of them to a family."""
    return [Pair(f"item-{n}", f"family-{n // in_family}", *outcome) for n, outcome in enumerate(outcomes)]


GAIN, LOSS, BOTH, NEITHER = (0.0, 1.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)


def test_gains_and_losses_are_listed_by_item() -> None:
    found = compare(pairs(GAIN, BOTH, LOSS, NEITHER, GAIN))
    assert (found.gained, found.lost, found.both, found.neither) == (("item-0", "item-4"), ("item-2",), 1, 1)
    assert found.difference == pytest.approx(0.2)
    assert found.low < 0.2 < found.high


def test_with_several_samples_an_item_counts_its_share() -> None:
    found = compare(pairs((0.2, 0.6), (0.5, 0.5), (1.0, 0.8)))
    assert (found.gained, found.lost, found.both, found.neither) == (("item-0",), ("item-2",), 1, 0)
    assert found.difference == pytest.approx(0.2 / 3)


def test_where_families_are_single_both_tests_say_the_same() -> None:
    found = compare(pairs(*[GAIN] * 10, *[LOSS] * 2, *[BOTH] * 8))
    assert found.p_mcnemar == pytest.approx(158 / 4096)
    assert found.p_families == pytest.approx(found.p_mcnemar)


def test_gains_within_two_families_are_no_evidence_however_many() -> None:
    found = compare(pairs(*[GAIN] * 20, *[NEITHER] * 80, in_family=10))
    assert found.p_mcnemar < 1e-5
    assert found.p == found.p_families == 0.5


def test_the_larger_p_counts_where_families_cancel_out() -> None:
    # Nine families gain one item each; the tenth loses three of its own, so families are surer than items.
    outcomes = [one for _ in range(9) for one in (GAIN, BOTH, BOTH)]
    found = compare(pairs(*outcomes, LOSS, LOSS, LOSS, in_family=3))
    assert found.p == max(found.p_mcnemar, found.p_families)
    assert found.p_mcnemar == pytest.approx(2 * (1 + 12 + 66 + 220) / 4096)


def test_no_items_and_no_discordant_items_are_no_evidence() -> None:
    nothing, agreed = compare([]), compare(pairs(*[BOTH] * 5, *[NEITHER] * 5))
    assert (nothing.difference, nothing.low, nothing.high, nothing.p) == (0, -1, 1, 1)
    assert (agreed.difference, agreed.p, agreed.gained, agreed.lost) == (0, 1, (), ())
    assert agreed.low < 0 < agreed.high


@pytest.mark.parametrize(
    ("gained", "lost", "p"), [(0, 0, 1), (2, 0, 0.5), (4, 0, 0.125), (5, 0, 0.0625), (6, 0, 0.03125), (3, 3, 1)]
)
def test_mcnemar_throws_a_fair_coin_for_each_discordant_item(gained: int, lost: int, p: float) -> None:
    assert mcnemar(gained, lost) == pytest.approx(p)
    assert mcnemar(lost, gained) == pytest.approx(p)


def test_holm_as_r_s_p_adjust_gives_it() -> None:
    assert holm([0.01, 0.02, 0.03, 0.04]) == pytest.approx([0.04, 0.06, 0.06, 0.06])
    assert holm([0.04, 0.001, 0.5]) == pytest.approx([0.08, 0.003, 0.5])
    assert holm([0.6, 0.7]) == [1.0, 1.0]
    assert (holm([]), holm([0.03])) == ([], [0.03])


@pytest.mark.parametrize(
    ("difference", "p", "words"),
    [
        (0.1, 0.0499, "beats base"),
        (-0.1, 0.01, "loses to base"),
        (0.1, 0.05, "no evidence"),
        (0.0, 0.001, "no evidence"),
        (-0.4, 0.9, "no evidence"),
    ],
)
def test_a_verdict_takes_a_difference_and_a_p_below_the_bar(difference: float, p: float, words: str) -> None:
    assert in_words(difference, p) == words
