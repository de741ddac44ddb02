"""Evidence from the matrix: the same pairs, tests and words as on the bench's scoreboard."""

import pytest
from made_up_matrices import drawn, spelt

from guild.contract import TRACKS
from guild.routing.evidence import weigh
from guild.routing.matrix import Matrix
from guild.stats.clusters import clustered_mean
from guild.stats.paired import mcnemar


def test_gains_losses_and_the_verdict() -> None:
    (one,) = weigh(spelt("review", base="++++++++----", go_review="--------+---"))
    assert (one.track, one.model, one.items, one.families) == ("review", "go-review", 12, 12)
    assert (one.gained, one.lost, one.difference) == (1, 8, pytest.approx(-7 / 12))
    assert (one.rate.value, one.base_rate.value) == (pytest.approx(1 / 12), pytest.approx(8 / 12))
    assert one.p == pytest.approx(mcnemar(1, 8))
    assert (one.verdict, one.high < 0, one.better < 0.025) == ("loses to base", True, True)


def test_the_interval_is_clustered_by_family() -> None:
    matrix = drawn(1, dict.fromkeys(TRACKS, 0.1)).on("test")
    (one,) = weigh(matrix)
    wanted = clustered_mean(
        [item.passed["go-test"] - item.passed["base"] for item in matrix.items], [item.family for item in matrix.items]
    )
    assert (one.difference, one.low, one.high) == (wanted.value, wanted.low, wanted.high)
    assert one.families == 60 < one.items == 120


def test_holm_counts_every_comparison_of_every_track() -> None:
    six = {"base": "-" * 6, "go_test": "+" * 6}
    (alone,) = weigh(spelt("test", **six))
    assert (alone.p, alone.verdict) == (pytest.approx(0.03125), "beats base")
    together = weigh(Matrix((*spelt("test", **six).items, *spelt("edit", base="-+", go_review="--").items)))
    assert [(one.track, one.verdict) for one in together] == [("test", "no evidence"), ("edit", "no evidence")]
    assert together[0].p == pytest.approx(0.0625)


def test_nothing_measured_is_no_evidence() -> None:
    assert weigh(Matrix(())) == ()
    assert weigh(spelt("test", base="+-")) == ()
