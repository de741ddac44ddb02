"""The format `jsonl`: rows of `{"id", "prompt", "reference", "metadata"}`, whose prompts are shown word for word.

What a row's metadata holds decides its track: `correct` and `mutant` test, `tests` and `original` edit, `tests` alone generate,
`keywords` review. `family` may group rows. A review of this format is scored by its keywords, and labelled so: it says nothing of
whether the reviewer understood.
"""

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from guild.bench.answers import parse_answer
from guild.bench.go_facts import Facts
from guild.bench.importing.candidate import Candidate, Read, Skipped, Unfit
from guild.bench.importing.go_files import GoFile, read_go
from guild.bench.importing.making import check_code, check_imports, problem_of
from guild.bench.importing.reading import json_lines
from guild.bench.problems import SOLUTION, TEST, Bug
from guild.bench.toolbox import Toolbox
from guild.bench.vetting import changed_lines
from guild.contract import AnswerFormat, Track

_NO_CODE = "// Package review stands in for code that is shown in the prompt only.\npackage review\n"


class Metadata(BaseModel):
    """What a row says beside its prompt; `witness_test` is a test that is known to catch the mutant."""

    model_config = ConfigDict(extra="ignore")

    family: str = ""
    tests: str = ""
    original: str = ""
    correct: str = ""
    mutant: str = ""
    witness_test: str = ""
    keywords: list[str] = []


class Row(BaseModel):
    """A row; what is not used here, such as somebody's prediction, is passed over."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    id: str
    prompt: str
    reference: str = ""
    metadata: Metadata

    @property
    def family(self) -> str:
        """Return the family it names, or what stands before the first slash or colon of its id."""
        return self.metadata.family or self.id.replace(":", "/").partition("/")[0] or self.id


def read_jsonl(path: Path, tools: Toolbox) -> Read:
    """Read all rows of a file of JSON lines, which may be packed with gzip."""
    candidates: list[Candidate] = []
    skipped: list[Skipped] = []
    seen: dict[str, int] = {}
    for line, row in json_lines(path, Row):
        if isinstance(row, str):
            skipped.append((f"line {line}", row))
        elif (first := seen.setdefault(row.id, line)) != line:
            skipped.append((f"line {line}", f"repeats the id {row.id!r} of line {first}"))
        else:
            try:
                candidates.append(_candidate(f"line {line} ({row.id})", row, tools))
            except Unfit as error:
                skipped.append((f"line {line} ({row.id})", str(error)))
    return Read(tuple(candidates), tuple(skipped))


def _candidate(place: str, row: Row, tools: Toolbox) -> Candidate:
    if not row.prompt.strip():
        raise Unfit("its prompt is empty")
    about = row.metadata
    if about.correct and about.mutant:
        return _test(place, row, tools)
    if about.tests:
        return _code(place, row, tools)
    if any(word.strip() for word in about.keywords):
        return _review(place, row, tools)
    raise Unfit("its metadata holds neither `tests`, nor `correct` and `mutant`, nor `keywords`")


def _test(place: str, row: Row, tools: Toolbox) -> Candidate:
    """Return a row that asks for a test; its reference, or another test it brings, has to tell the mutant from the code."""
    code, mutant = (
        _go(SOLUTION, row.metadata.correct, "go-file", tools),
        _go("mutant.go", row.metadata.mutant, "go-file", tools),
    )
    if code.text == mutant.text:
        raise Unfit("its mutant is its correct code")
    check_code(code, tools)
    check_imports(mutant, tools)
    tests = []
    for offered in (row.reference, row.metadata.witness_test):
        if parse_answer(offered, "test-file").code is not None:
            test = _go(TEST, offered, "test-file", tools)
            check_imports(test, tools)
            tests.append(test.text)
    if not tests:
        raise Unfit("brings no test, in `reference` or `witness_test`, that proves the mutant to be one")
    bug = _bug("mutant", row, code, mutant, "The mutant of the row.")
    return _of_row(place, row, "test", code, tuple(tests), (bug,))


def _code(place: str, row: Row, tools: Toolbox) -> Candidate:
    """Return a row that asks for code: an edit where it brings an original."""
    code = _go(SOLUTION, row.reference, "go-file", tools)
    test = _go(TEST, row.metadata.tests, "test-file", tools)
    check_code(code, tools)
    check_imports(test, tools)
    if not row.metadata.original:
        return _of_row(place, row, "generate", code, (test.text,))
    original = _go("original.go", row.metadata.original, "go-file", tools)
    if original.text == code.text:
        raise Unfit("its original is its reference")
    bug = _bug("original", row, code, original, "The original of the row, which its reference corrects.")
    return _of_row(place, row, "edit", code, (test.text,), (bug,))


def _review(place: str, row: Row, tools: Toolbox) -> Candidate:
    shown = parse_answer(row.prompt, "go-file").code
    facts = tools.facts([shown or ""])[0]
    whole = shown is not None and facts.error is None and facts.syntax_error is None
    (code,) = read_go({SOLUTION: shown if whole and shown is not None else _NO_CODE}, tools)
    keywords = tuple(word for word in row.metadata.keywords if word.strip())
    problem = problem_of(
        row.id, row.family, "jsonl", code, row.prompt, "", ("review",), {"review": row.prompt}, keywords=keywords
    )
    return Candidate(place, problem, (), mutate=False)


def _of_row(
    place: str, row: Row, track: Track, code: GoFile, tests: tuple[str, ...], bugs: tuple[Bug, ...] = ()
) -> Candidate:
    facts: Facts = code.facts
    problem = problem_of(
        row.id, row.family, "jsonl", code, row.prompt, facts.signature, (track,), {track: row.prompt}, bugs=bugs
    )
    # An edit may ask for what its original does not even have, so that the test cannot be built with it.
    return Candidate(place, problem, tests, mutate=False, needless=track == "edit")


def _bug(name: str, row: Row, code: GoFile, flawed: GoFile, truth: str) -> Bug:
    return Bug(name, None, changed_lines(code.text, flawed.text) or (1,), row.prompt, truth, flawed.text)


def _go(name: str, text: str, wanted: AnswerFormat, tools: Toolbox) -> GoFile:
    """Return a Go file of a row, which may stand in a fence."""
    code = parse_answer(text, wanted).code
    if code is None:
        raise Unfit(f"holds no Go where {name} should be")
    (found,) = read_go({name: code}, tools)
    return found
