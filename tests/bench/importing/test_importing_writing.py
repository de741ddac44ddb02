"""A written suite reads back as it was, whatever its texts hold, and takes its place at once or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest

from guild.bench.importing.writing import write_suite
from guild.bench.problems import Bug, Problem, read_suite, suite_folders
from guild.contract import DefectClass
from guild.errors import CardError, StorageError, UsageError

AWKWARD = (
    'one "quoted" line',
    'ends in a quote"',
    'two lines\nand three quotes """ and four """" and an end"""',
    "back\\slash \\n not a line end\nC:\\new",
    "tab\tbell\x07 escape\x1b delete\x7f\nreturn\r and form feed\x0c",
    "\n\nbegins and ends with blank lines\n\n",
    "ünïcödé 日本 \U0001f600\nand a line separator \u2028 here",
    "'''\n# no comment\n[table]\nkey = 1",
    'ends in a backslash and a quote \\"\nand again \\"',
)


def problem(name: str, text: str = "text") -> Problem:
    bug = Bug("flaw", DefectClass.OFF_BY_ONE, (3, 4), text, text, "package a\n\nvar A = 2\n")
    return Problem(
        name=name,
        family="family",
        split="bench",
        difficulty="easy",
        tags=("jsonl", text),
        spec=text.strip(),
        signature=text.strip(),
        solution="package a\n\nvar A = 1\n",
        test="package a\n",
        bugs=(bug, replace(bug, name="other", defect_class=None)),
        tracks=("generate", "edit"),
        prompts={"generate": text, "edit": "short"},
        keywords=(text,),
    )


@pytest.mark.parametrize("text", AWKWARD)
def test_every_text_survives(suites: Path, text: str) -> None:
    written = problem("p", text)
    folder = write_suite("theirs", text[:100], text, [written], force=False)
    found = read_suite(folder)
    assert found.problems == (written,)
    assert (found.title, found.origin, found.least_bugs) == (text[:100], text, 0)


def test_a_name_that_is_taken_is_taken_unless_forced(suites: Path) -> None:
    write_suite("theirs", "t", "o", [problem("first")], force=False)
    with pytest.raises(UsageError, match="'theirs'"):
        write_suite("theirs", "t", "o", [problem("second")], force=False)
    assert [one.name for one in read_suite(suites / "theirs").problems] == ["first"]
    write_suite("theirs", "t", "o", [problem("second")], force=True)
    assert [one.name for one in read_suite(suites / "theirs").problems] == ["second"]
    assert [path.name for path in suites.iterdir()] == ["theirs"]


def test_a_write_that_fails_leaves_what_was_there(suites: Path) -> None:
    write_suite("theirs", "t", "o", [problem("first")], force=False)
    with pytest.raises(CardError):
        write_suite("theirs", "t", "o", [problem("second"), replace(problem("third"), family="No Family")], force=True)
    assert [one.name for one in read_suite(suites / "theirs").problems] == ["first"]
    assert [path.name for path in suites.iterdir()] == ["theirs"]


def test_a_suite_that_is_being_written_is_not_listed(suites: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed: list[bool] = []
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        listed.append("theirs" in suite_folders() or any(".importing" in name for name in suite_folders()))
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    write_suite("theirs", "t", "o", [problem("first")], force=False)
    assert listed == [False]
    assert "theirs" in suite_folders()


def test_a_place_that_cannot_be_written_is_said(suites: Path) -> None:
    suites.write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="theirs"):
        write_suite("theirs", "t", "o", [problem("first")], force=False)
