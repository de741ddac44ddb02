"""Boards from stored samples: what is counted, who is compared with whom, and the figures apart."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from guild.bench.results import Evidence, boards
from guild.report.scoreboard import TrackBoard
from guild.stats.interval import wilson
from guild.stats.paired import mcnemar
from guild.store.rows import AnswerRow, JudgedRow, SampleRow


def answered(
    model: str, item: str, passed: bool, *, track: str = "test", sample: int = 0, finish: str = "stop", **judged: Any
) -> Evidence:
    """Make one sample with its answer and its verdict; the family of an item is the first letter of its problem."""
    verdict = "pass" if passed else "assertion"
    found = JudgedRow("j", verdict, "hidden test", "", passed, parsed=True, builds=True, facts={})
    return Evidence(
        SampleRow(track, item, model, sample, item.partition("/")[0], item[0], "a", "j", passed, verdict),
        AnswerRow("a", "no defect", 10, 7, finish, 0.5, model),
        replace(found, **judged),
    )


def outcomes(model: str, passed: str, *, track: str = "test") -> list[Evidence]:
    """Make one sample for each letter: `+` passed, `-` failed; every item is a family of its own."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [answered(model, f"{letters[number]}/bug", one == "+", track=track) for number, one in enumerate(passed)]


def only(found: Sequence[TrackBoard]) -> TrackBoard:
    assert len(found) == 1
    return found[0]


def figures(rows: Sequence[Evidence]) -> dict[str, tuple[float, int]]:
    track = only(boards(rows, [rows[0].sample.model]))
    return {label: (part.value, part.n) for label, part in track.models[0].parts.items()}


# Scores


def test_a_rate_is_the_share_of_items_with_wilson_s_interval() -> None:
    track = only(boards(outcomes("base", "++-----"), ["base"]))
    score = track.models[0]
    assert (track.items, track.families, score.passed, score.items) == (7, 7, 2, 7)
    assert score.rate == wilson(2, 7)
    assert score.verdicts == {"assertion": 5, "pass": 2}
    assert (score.completion_tokens, score.truncated, score.pass_at) == (49, 0, {})


def test_tracks_and_models_come_in_their_order_and_only_where_they_ran() -> None:
    rows = [*outcomes("go-test", "+"), *outcomes("base", "+"), *outcomes("base", "-", track="generate")]
    found = boards(rows, ["base", "go-test"])
    assert [(track.track, [score.model for score in track.models]) for track in found] == [
        ("generate", ["base"]),
        ("test", ["base", "go-test"]),
    ]


def test_no_samples_are_no_tracks() -> None:
    assert boards([], ["base"]) == ()


def test_with_several_samples_each_item_counts_its_share() -> None:
    rows = [
        answered("base", item, n < passed, sample=n)
        for item, passed in (("a", 0), ("b", 1), ("c", 4))
        for n in range(4)
    ]
    score = only(boards(rows, ["base"])).models[0]
    assert (score.passed, score.items) == (1.25, 3)
    assert score.rate.value == pytest.approx(1.25 / 3)
    assert score.rate.low >= 0
    assert {k: rate.value for k, rate in score.pass_at.items()} == {
        2: pytest.approx((0 + 0.5 + 1) / 3),
        4: pytest.approx(2 / 3),
    }


def test_a_run_that_was_cut_short_between_samples_has_a_board() -> None:
    rows = [answered("base", "a", True, sample=n) for n in range(4)] + [answered("base", "b", False)]
    score = only(boards(rows, ["base"])).models[0]
    assert (score.passed, score.pass_at[4].value) == (1, 1)


# Comparisons


def test_each_is_compared_with_the_base_and_a_specialist_with_its_own_prompt_too() -> None:
    names = ["base", "base+go-test", "go-test"]
    track = only(boards([row for name in names for row in outcomes(name, "+-")], names))
    assert [(one.model, one.against) for one in track.comparisons] == [
        ("base+go-test", "base"),
        ("go-test", "base"),
        ("go-test", "base+go-test"),
    ]


def test_without_the_base_the_first_is_the_rival() -> None:
    track = only(boards([*outcomes("x", "+"), *outcomes("y", "-")], ["x", "y"]))
    assert [(one.model, one.against) for one in track.comparisons] == [("y", "x")]


def test_gains_and_losses_are_told_by_item() -> None:
    rows = [*outcomes("base", "--++-"), *outcomes("go-test", "++-+-")]
    one = only(boards(rows, ["base", "go-test"])).comparisons[0]
    assert (one.gained, one.lost, one.both, one.neither) == (("a/bug", "b/bug"), ("c/bug",), 1, 1)
    assert (one.difference, one.p, one.verdict) == (pytest.approx(0.2), mcnemar(2, 1), "no evidence")


def test_only_items_that_both_answered_are_compared() -> None:
    rows = [*outcomes("base", "---"), *outcomes("go-test", "++")]
    one = only(boards(rows, ["base", "go-test"])).comparisons[0]
    assert (one.gained, one.difference) == (("a/bug", "b/bug"), 1)


def test_eight_gains_in_eight_families_win_and_in_two_do_not() -> None:
    rows = [*outcomes("base", "-" * 8), *outcomes("go-test", "+" * 8)]
    assert only(boards(rows, ["base", "go-test"])).comparisons[0].verdict == "beats base"
    crowded = [replace(row, sample=replace(row.sample, family="x" if row.sample.item < "e" else "y")) for row in rows]
    assert only(boards(crowded, ["base", "go-test"])).comparisons[0].verdict == "no evidence"


def test_holm_counts_the_comparisons_of_all_tracks() -> None:
    rows = [
        row
        for track in ("test", "edit")
        for model, passed in (("base", "-"), ("m", "+"))
        for row in outcomes(model, passed * 6, track=track)
    ]
    alone = only(boards(rows[:12], ["base", "m"])).comparisons[0]
    assert (alone.p_holm, alone.verdict) == (0.03125, "beats base")
    for track in boards(rows, ["base", "m"]):
        assert (track.comparisons[0].p, track.comparisons[0].p_holm) == (0.03125, 0.0625)
        assert track.comparisons[0].verdict == "no evidence"


# Figures apart


def test_what_every_track_shows_apart() -> None:
    rows = [
        answered("base", "a", True, track="generate"),
        answered("base", "b", False, track="generate", finish="length", builds=False),
        answered("base", "c", False, track="generate", parsed=False, builds=None),
        answered("base", "d", False, track="generate"),
    ]
    assert figures(rows) == {"parsed": (0.75, 4), "cut at its length": (0.25, 4), "builds": (0.5, 4)}
    assert only(boards(rows, ["base"])).models[0].truncated == 1


def test_a_test_is_also_measured_by_mutants_where_it_is_valid() -> None:
    rows = [
        answered("base", "a", True, facts={"valid": True, "killed": 8, "total": 10}),
        answered("base", "b", True, facts={"valid": True, "killed": 2, "total": 10}),
        answered("base", "c", False, facts={"valid": True, "killed": 10, "total": 10}),
        answered("base", "d", False, facts={"valid": False}),
    ]
    found = figures(rows)
    assert found["valid"] == (0.75, 4)
    assert found["mutants, if valid"] == (pytest.approx(2 / 3), 3)
    assert found["bug and 80 % mutants"] == (0.25, 4)


def test_a_review_is_measured_on_flawed_and_on_clean_code() -> None:
    rows = [
        answered("base", "a/bug", True, track="review", facts={"located": True, "repaired": True}),
        answered("base", "b/bug", False, track="review", facts={"located": True}),
        answered("base", "c/bug", False, track="review", facts={"located": False, "repaired": False}),
        answered("base", "d/bug", False, track="review"),
        answered("base", "a/clean", True, track="review"),
        answered("base", "b/clean", False, track="review"),
    ]
    found = figures(rows)
    assert (found["recall"], found["line found"], found["specificity"]) == ((0.25, 4), (0.5, 4), (0.5, 2))
    assert found["repair, if given"] == (0.5, 2)
    assert found["balanced accuracy"] == (0.375, 6)


def test_who_always_finds_a_bug_is_no_better_than_half() -> None:
    rows = [answered("base", f"{letter}/bug", True, track="review", facts={"located": True}) for letter in "abc"]
    rows += [answered("base", f"{letter}/clean", False, track="review") for letter in "abc"]
    assert figures(rows)["balanced accuracy"] == (0.5, 6)


def test_a_figure_that_nothing_shows_is_left_out() -> None:
    assert "repair, if given" not in figures([answered("base", "a/bug", False, track="review")])
