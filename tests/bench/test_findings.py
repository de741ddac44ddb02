"""What small models answer when they review, and the findings that are read from it."""

import pytest

from guild.bench.answers import parse_answer
from guild.contract import DefectClass, Finding

FILE = "package stack\n\nfunc Push(x int) {}\n"


def fenced(code: str, name: str = "go") -> str:
    return f"```{name}\n{code}```\n"


OFF = DefectClass.OFF_BY_ONE


@pytest.mark.parametrize(
    "line",
    [
        "line 12: off-by-one: the bound is n",
        "Line 12: Off-By-One: the bound is n",
        "LINE 12: OFF-BY-ONE: the bound is n",
        "- line 12: off-by-one: the bound is n",
        "* line 12: off-by-one: the bound is n",
        "> line 12: off-by-one: the bound is n",
        "1. line 12: off-by-one: the bound is n",
        "1) line 12: off-by-one: the bound is n",
        "  line 12:off-by-one:the bound is n",
        "line 12 : off-by-one : the bound is n",
        "line 12 - off-by-one - the bound is n",
        "line 12, off-by-one, the bound is n",
        "line 12 – off-by-one – the bound is n",
        "line 12 — off-by-one — the bound is n",
        "**line 12**: off-by-one: the bound is n",
        "**Line 12:** off-by-one: the bound is n",
        "**line 12: off-by-one**: the bound is n",
        "`line 12: off-by-one: the bound is n`",
        "`line 12`: `off-by-one`: the bound is n",
        "### line 12: off-by-one: the bound is n",
        "Line 12: **off-by-one**: the bound is n",
        "- **Line 12**: `off-by-one`: the bound is n",
        "line 12: off by one: the bound is n",
        "line 12: off_by_one: the bound is n",
        "line 12: [off-by-one]: the bound is n",
        "line 12: (off-by-one) the bound is n",
        "L12: off-by-one: the bound is n",
        "12: off-by-one: the bound is n",
        "line  012: off-by-one: the bound is n",
        "line 12: off-by-one: the bound is n\r",
        "**line 12: off-by-one: the bound is n**",
        "lines 12-14: off-by-one: the bound is n",
        "| 12 | off-by-one | the bound is n |",
    ],
)
def test_a_finding_in_every_spelling(line: str) -> None:
    parsed = parse_answer(f"Here is my review.\n\n{line}\n", "findings")
    assert parsed.findings == (Finding(12, OFF, "the bound is n"),)
    assert (parsed.parsed, parsed.code) == (True, None)


@pytest.mark.parametrize("name", list(DefectClass))
def test_every_class_is_known(name: DefectClass) -> None:
    assert parse_answer(f"line 3: {name}: x", "findings").findings == (Finding(3, name, "x"),)


def test_an_explanation_may_be_missing_or_hold_anything() -> None:
    assert parse_answer("line 3: deadlock", "findings").findings == (Finding(3, DefectClass.DEADLOCK, ""),)
    said = "line 3: wrong-value: uses a: b, `c` and *d*; see line 9: data-race"
    assert parse_answer(said, "findings").findings == (
        Finding(3, DefectClass.WRONG_VALUE, "uses a: b, `c` and *d*; see line 9: data-race"),
    )


def test_an_explanation_keeps_its_own_marks() -> None:
    said = "line 3: lost-error: calls `Close` and drops **err**\n- `line 4: deadlock`: waits in `f()`"
    assert [finding.explanation for finding in parse_answer(said, "findings").findings or ()] == [
        "calls `Close` and drops **err**",
        "waits in `f()`",
    ]


def test_a_finding_without_explanation_does_not_swallow_the_next() -> None:
    said = "line 3: deadlock\nline 4: data-race\n\nline 5: injection:\nI am done."
    assert [(finding.line, finding.explanation) for finding in parse_answer(said, "findings").findings or ()] == [
        (3, ""),
        (4, ""),
        (5, ""),
    ]


def test_several_findings_keep_their_order_and_their_twins() -> None:
    said = "line 9: data-race: a\nline 2: lost-error: b\n\n- line 9: data-race: a\n"
    assert parse_answer(said, "findings").findings == (
        Finding(9, DefectClass.DATA_RACE, "a"),
        Finding(2, DefectClass.LOST_ERROR, "b"),
        Finding(9, DefectClass.DATA_RACE, "a"),
    )


def test_findings_with_a_fixed_file() -> None:
    said = "line 4: unchecked-error: Close\n\nFixed:\n\n" + fenced(FILE)
    parsed = parse_answer(said, "findings")
    assert (len(parsed.findings or ()), parsed.code) == (1, FILE)


def test_what_looks_like_a_finding_inside_the_fixed_file_is_none() -> None:
    said = "line 4: unchecked-error: Close\n" + fenced(
        FILE + "// line 9: data-race: fixed\n/*\nline 8: deadlock: x\n*/\n"
    )
    assert parse_answer(said, "findings").findings == (Finding(4, DefectClass.UNCHECKED_ERROR, "Close"),)


def test_findings_inside_a_fence_of_their_own_are_read() -> None:
    for name in ("", "text"):
        assert parse_answer(fenced("line 4: deadlock: x\n", name), "findings").findings == (
            Finding(4, DefectClass.DEADLOCK, "x"),
        )
        assert parse_answer(fenced("no defect\n", name), "findings").findings == ()


@pytest.mark.parametrize(
    "said",
    [
        "no defect",
        "No defect.",
        "No defects",
        "no defects found.",
        "No defect found!",
        "**No defect**",
        "`no defect`",
        "- no defect",
        "> no defect",
        "# No defect",
        "NO DEFECT\r\n",
        "I read the whole file.\n\nno defect\n",
        '"no defect"',
        "There is no defect.",
        "No defects were found.",
        "no defect: the loop is right",
        "No defect — well done",
        "no defect\n\n" + fenced(FILE),
    ],
)
def test_no_defect_in_every_spelling(said: str) -> None:
    parsed = parse_answer(said, "findings")
    assert (parsed.parsed, parsed.findings) == (True, ())


@pytest.mark.parametrize(
    "said",
    [
        "",
        "The code looks fine to me.",
        "There is no defect that I could not fix.",
        "line 3: style: use shorter names",
        "line x: deadlock: y",
        "line 3 is wrong",
        "deadlock on line 3",
        "outline 3: deadlock: x",
        "line -3: deadlock: x",
        "line 3: deadlocked: x",
        "line 12345678: deadlock: x",
        fenced(FILE),
        fenced("// no defect\npackage p\n"),
    ],
)
def test_where_there_is_no_verdict_nothing_is_parsed(said: str) -> None:
    parsed = parse_answer(said, "findings")
    assert (parsed.parsed, parsed.findings) == (False, None)


def test_findings_outweigh_a_no_defect_beside_them() -> None:
    said = "line 3: deadlock: x\nno defect otherwise\nno defect\n"
    assert parse_answer(said, "findings").findings == (Finding(3, DefectClass.DEADLOCK, "x"),)
