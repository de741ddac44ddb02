"""Suites as they lie on disk: what is read, what is refused with which file, and what a suite's hash covers."""

from pathlib import Path

import pytest
from tiny_suite import FLIPPED, LARGER, LARGER_TEST, write_tiny_suite

from guild.bench.problems import Suite, load_suite, read_suite, suite_folders
from guild.errors import CardError, UsageError


@pytest.fixture
def folder(guild_home: Path) -> Path:
    return write_tiny_suite(guild_home / "suites" / "tiny")


def changed(folder: Path, file: str, before: str, after: str) -> Suite:
    text = (folder / file).read_text()
    assert before in text
    (folder / file).write_text(text.replace(before, after))
    return read_suite(folder)


def test_a_suite_is_read_as_it_lies(folder: Path) -> None:
    suite = load_suite("tiny")
    assert (suite.name, suite.title, suite.least_bugs) == ("tiny", "Two tiny problems", 2)
    problem = suite.problem("larger")
    assert (problem.package, problem.solution, problem.test) == ("larger", LARGER, LARGER_TEST)
    assert problem.signature.startswith("package larger")
    bug = problem.bugs[0]
    assert (bug.name, bug.defect_class, bug.lines, bug.source) == ("flipped", "wrong-condition", (5,), FLIPPED)


def test_the_shelf_s_own_suite_is_there(guild_home: Path) -> None:
    assert suite_folders()["go-core"].is_dir()


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("larger/problem.toml", "returns the larger", "gives the larger"),
        ("larger/problem.toml", "I get the smaller", "I see the smaller"),
        ("larger/problem.toml", "lines = [5]", "lines = [6]"),
        ("larger/problem.toml", "wrong-condition", "wrong-value"),
        ("larger/solution.go", "a > b", "b < a"),
        ("larger/solution_test.go", "{3, 3, 3}", "{4, 4, 4}"),
        ("larger/bugs/flipped.go", "a < b", "a <= b"),
    ],
)
def test_whatever_decides_a_verdict_is_in_the_hash(file: str, before: str, after: str, folder: Path) -> None:
    sound = read_suite(folder)
    assert changed(folder, file, before, after).sha256 != sound.sha256


def test_what_decides_none_is_not(folder: Path) -> None:
    sound = read_suite(folder)
    assert (
        changed(folder, "larger/problem.toml", "The comparison is the wrong way round.", "Wrong.").sha256
        == sound.sha256
    )
    assert changed(folder, "suite.toml", "Two tiny problems", "Another title").sha256 == sound.sha256


@pytest.mark.parametrize(
    ("file", "before", "after", "says"),
    [
        ("larger/problem.toml", 'split = "bench"', 'split = "test"', r"larger/problem\.toml"),
        ("larger/problem.toml", "wrong-condition", "typo", r"larger/problem\.toml"),
        ("larger/problem.toml", "lines = [5]", "lines = []", r"larger/problem\.toml"),
        ("larger/problem.toml", 'name = "flipped"', 'name = "../flipped"', r"larger/problem\.toml"),
        ("larger/problem.toml", 'name = "flipped"', 'name = "other"', r"larger/bugs/other\.go: is missing"),
        ("larger/problem.toml", "difficulty", "difficulti", r"larger/problem\.toml"),
        ("suite.toml", "title", "titel", r"suite\.toml"),
    ],
)
def test_a_card_that_is_wrong_is_named(file: str, before: str, after: str, says: str, folder: Path) -> None:
    with pytest.raises(CardError, match=says):
        changed(folder, file, before, after)


def test_files_that_are_missing_stray_or_no_text_are_named(folder: Path) -> None:
    (folder / "larger" / "bugs" / "stray.go").write_text(FLIPPED)
    with pytest.raises(CardError, match=r"larger/bugs: stray: no \[\[bugs\]\] entry in problem\.toml; add or delete"):
        read_suite(folder)
    (folder / "larger" / "bugs" / "stray.go").unlink()
    (folder / "larger" / "solution.go").write_bytes(b"package larger\xff\n")
    with pytest.raises(CardError, match=r"larger/solution\.go: cannot be read as UTF-8 text"):
        read_suite(folder)
    (folder / "larger" / "solution.go").unlink()
    with pytest.raises(CardError, match=r"larger/solution\.go: is missing; every problem needs it"):
        read_suite(folder)


def test_what_is_not_there_is_refused_with_what_is(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"no suite 'nope'; there are: .*tiny; or `guild bench import` one"):
        load_suite("nope")
    suite = load_suite("tiny")
    with pytest.raises(UsageError, match="no problem 'nope' in suite 'tiny'"):
        suite.problem("nope")
    with pytest.raises(UsageError, match="suite 'tiny' has no problem in split 'dev'"):
        suite.split("dev")
    assert suite.split("bench").problems == suite.problems
