"""Items: which bugs each track sees, what code it shows, and under which name."""

from dataclasses import replace
from pathlib import Path

import pytest
from tiny_suite import ALWAYS_FIRST, FLIPPED, LARGER, write_tiny_suite

from guild.bench.items import list_items
from guild.bench.problems import Problem, read_suite
from guild.contract import TRACKS, Track


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    return read_suite(write_tiny_suite(tmp_path_factory.mktemp("suites") / "tiny")).problem("larger")


def idents(problem: Problem, track: Track, *, every_bug: bool = False) -> list[str]:
    return [item.ident for item in list_items([problem], track, every_bug=every_bug)]


def test_the_bugs_are_spread_over_the_tracks(larger: Problem) -> None:
    assert {track: idents(larger, track) for track in TRACKS} == {
        "generate": ["larger"],
        "test": ["larger/flipped"],
        "edit": ["larger/flipped"],
        "review": ["larger/always-first", "larger/clean"],
    }


def test_every_bug_may_be_asked_for(larger: Problem) -> None:
    both = ["larger/flipped", "larger/always-first"]
    assert idents(larger, "generate", every_bug=True) == ["larger"]
    assert idents(larger, "edit", every_bug=True) == idents(larger, "test", every_bug=True) == both
    assert idents(larger, "review", every_bug=True) == [*both, "larger/clean"]


def test_each_track_shows_its_code(larger: Problem) -> None:
    shown = {track: [item.shown for item in list_items([larger], track)] for track in TRACKS}
    assert shown == {"generate": [""], "test": [LARGER], "edit": [FLIPPED], "review": [ALWAYS_FIRST, LARGER]}


def test_a_problem_of_an_import_has_what_makes_sense(larger: Problem) -> None:
    assert idents(replace(larger, tracks=("generate",)), "edit") == []
    assert idents(replace(larger, bugs=()), "review") == idents(replace(larger, bugs=()), "test") == []
    assert idents(replace(larger, bugs=larger.bugs[:1]), "review") == ["larger/flipped", "larger/clean"]
    # A bug without a class can be mended and caught, and not be named.
    unknown = replace(larger, bugs=tuple(replace(bug, defect_class=None) for bug in larger.bugs))
    assert idents(unknown, "edit") == ["larger/flipped"]
    assert idents(unknown, "review") == []
    assert idents(replace(unknown, keywords=("comparison",)), "review") == ["larger"]


def test_items_come_in_the_order_of_the_problems(larger: Problem, tmp_path: Path) -> None:
    suite = read_suite(write_tiny_suite(tmp_path / "tiny"))
    assert [item.problem.name for item in list_items(suite.problems, "review")] == ["initials"] * 2 + ["larger"] * 2
