from dataclasses import replace

import pytest
from made_up_boards import TEAM, made_up_board

from guild.report.scoreboard import Comparison, TrackBoard
from guild.report.wording import count, number_of, outcome, p_value, points, reach, sentence, size
from guild.stats.interval import Interval

BOARD = made_up_board(TEAM)
TEST = next(track for track in BOARD.tracks if track.track == "test")
WON = TEST.comparisons[1]


def test_a_verdict_in_plain_words() -> None:
    assert sentence(TEST, WON) == (
        "On test, go-test caught 22 bugs that base missed, and missed none that base caught: +36.7 points (95 % interval +23.4 to "
        "+50.0). Chance alone hardly makes such a difference (p <.001 after Holm): go-test beats base."
    )


def test_no_evidence_says_so_even_where_the_interval_leaves_out_zero() -> None:
    unclear = replace(WON, verdict="no evidence", p_holm=0.06)
    assert sentence(TEST, unclear).endswith(
        "That interval leaves out zero, but the tests are stricter (p .060 after Holm): no evidence that either is better."
    )
    assert "Chance alone could make" in sentence(TEST, replace(unclear, low=-0.1))


@pytest.mark.parametrize(
    ("track", "deed"),
    [
        ("generate", "solved 1 problem that base did not, and failed 2 that base solved"),
        ("edit", "made 1 change right that base got wrong, and got 2 wrong that base made right"),
        ("review", "judged 1 file rightly that base misjudged, and misjudged 2 that base judged rightly"),
        ("a track of tomorrow", "did better than base on 1 item and worse on 2"),
    ],
)
def test_each_track_has_its_own_deeds(track: str, deed: str) -> None:
    assert deed in sentence(replace(TEST, track=track), replace(WON, gained=("a",), lost=("b", "c")))


def test_several_answers_to_an_item_are_not_called_caught_or_missed() -> None:
    sampled = replace(TEST, models=(replace(TEST.models[0], pass_at={2: Interval(0.2, 0.1, 0.3)}),))
    assert "go-test did better than base on 22 items and worse on none: " in sentence(sampled, WON)


def test_models_that_did_the_same() -> None:
    same = replace(WON, gained=(), lost=(), verdict="no evidence")
    assert (
        sentence(TEST, same)
        == "On test, go-test and base did the same on 60 items of 20 families: no evidence of a difference."
    )


def outcomes_of(one: Comparison) -> list[str]:
    return [outcome(replace(one, verdict=verdict)) for verdict in ("beats base", "loses to base", "no evidence")]


def test_the_outcome_names_the_rival_that_was_beaten() -> None:
    assert outcomes_of(WON) == ["beats base", "loses to base", "no evidence"]
    assert outcomes_of(replace(WON, against="base+go-test")) == [
        "beats base+go-test",
        "loses to base+go-test",
        "no evidence",
    ]


@pytest.mark.parametrize(
    ("p", "shown"), [(0, "<.001"), (0.00099, "<.001"), (0.001, ".001"), (0.0496, "<.05"), (0.05, ".050"), (1, "1.000")]
)
def test_p_is_never_rounded_over_the_bar(p: float, shown: str) -> None:
    assert p_value(p) == shown


def test_numbers() -> None:
    assert [points(0.1), points(-0.0004), points(-1)] == ["+10.0", "+0.0", "-100.0"]
    assert [count(12.0), count(2.9999999), count(12.4)] == ["12", "3", "12.4"]
    assert [number_of(1, "family"), number_of(1234, "family"), number_of(0, "item")] == [
        "1 family",
        "1,234 families",
        "0 items",
    ]


@pytest.mark.parametrize(
    ("detectable", "said"),
    [
        (0.116, "enough to show differences of 12 points or more, with 80 % power"),
        (None, "too few to show any difference with 80 % power"),
    ],
)
def test_what_a_track_can_show(detectable: float | None, said: str) -> None:
    track: TrackBoard = replace(TEST, detectable=detectable)
    assert (size(track), reach(track)) == ("60 items of 20 families", said)
