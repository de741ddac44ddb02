"""Bars as typed, and whether a board reaches them."""

import pytest

from guild.bench.bars import Bar, check_bars, read_bars
from guild.errors import BarMissed, UsageError
from guild.report.scoreboard import ModelScore, Scoreboard, TrackBoard
from guild.stats.interval import wilson


def board(**rates: int) -> Scoreboard:
    """Make a board of one track, test, with so many of ten items passed by each model."""
    scores = tuple(ModelScore(name.replace("_", "-"), k, 10, wilson(k, 10), {}, {}) for name, k in rates.items())
    return Scoreboard("r", "s", "bench", "b", 10, 1.0, {}, (TrackBoard("test", 10, 10, scores, (), None),))


def test_bars_are_read_as_typed() -> None:
    assert read_bars(["test>=0.3", " go-test:test >= 1", "http://h:80/v1#m:edit>=0"]) == [
        Bar("test", 0.3, None),
        Bar("test", 1.0, "go-test"),
        Bar("edit", 0.0, "http://h:80/v1#m"),
    ]
    assert read_bars([]) == []


@pytest.mark.parametrize(
    "text", ["", "test", "test>0.3", "test>=1.5", "test>=30", "nope>=0.3", "test>=-0.1", ":test>=0.1"]
)
def test_what_is_no_bar_is_refused_before_anything_runs(text: str) -> None:
    with pytest.raises(UsageError, match="is none; write TRACK>=RATE"):
        read_bars([text])


def test_a_bar_without_a_model_is_for_the_last_one() -> None:
    check_bars(read_bars(["test>=0.4", "base:test>=0.2"]), board(base=2, go_test=4))
    with pytest.raises(
        BarMissed, match=r"^go-test reaches 0\.400 on test, below 0\.5; base reaches 0\.200 on test, below 0\.3$"
    ):
        check_bars(read_bars(["test>=0.5", "base:test>=0.3"]), board(base=2, go_test=4))


@pytest.mark.parametrize("text", ["edit>=0.1", "nobody:test>=0.1"])
def test_a_bar_on_what_was_not_run_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="this run has no"):
        check_bars(read_bars([text]), board(base=2))
