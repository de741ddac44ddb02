"""The judge: reads answers, looks at their code, builds what is to be built in one go, and lets each track conclude."""

from collections.abc import Sequence
from dataclasses import dataclass

from guild.bench import judge_code, judge_review, judge_test
from guild.bench.answers import parse_answer
from guild.bench.go_build import Built
from guild.bench.go_facts import Facts
from guild.bench.inspection import trick
from guild.bench.items import Item
from guild.bench.prompts import FORMAT
from guild.bench.score import Score
from guild.bench.toolbox import Packages, Toolbox
from guild.contract import Parsed, Verdict

SCORER = "1"
"""Raised whenever the same answer may get another verdict: kept verdicts of older scorers are then not used."""


@dataclass(frozen=True, slots=True)
class _Case:
    item: Item
    text: str
    parsed: Parsed


class ToolchainJudge:
    """Judges answers with the Go toolchain of this machine."""

    def __init__(self, tools: Toolbox) -> None:
        """Take the tools."""
        self._tools = tools

    @property
    def identity(self) -> dict[str, str]:
        """Return what verdicts depend on beside answer and problem."""
        return {"scorer": SCORER, **self._tools.identity}

    def judge(self, answers: Sequence[tuple[Item, str]]) -> list[Score]:
        """Return the score of each answer, in order; raises InfraError when this machine cannot judge."""
        cases = [_Case(item, text, _read(item, text)) for item, text in answers]
        early = self._early(cases)
        packages: dict[str, dict[str, str]] = {}
        for number, case in enumerate(cases):
            if number not in early:
                packages |= {f"{number}/{part}": dict(files) for part, files in _packages(case).items()}
        with self._tools.built(packages) as built:
            return [
                early[number] if number in early else self._conclude(case, _parts(built, number))
                for number, case in enumerate(cases)
            ]

    def _early(self, cases: Sequence[_Case]) -> dict[int, Score]:
        """Return the scores of answers that nothing need be built for, by number."""
        early = {
            number: Score(Verdict.UNPARSED, "answer", _unparsed(case), parsed=False)
            for number, case in enumerate(cases)
            if not case.parsed.parsed and not case.item.problem.keywords
        }
        coded = [n for n, case in enumerate(cases) if n not in early and case.item.track != "review"]
        facts = self._tools.facts([cases[number].parsed.code or "" for number in coded])
        for number, found in zip(coded, facts, strict=True):
            score = _inspected(cases[number].item, found) or self._copied(cases[number].item, found)
            if score is not None:
                early[number] = score
        return early

    def _copied(self, item: Item, facts: Facts) -> Score | None:
        """Return the score of a test in a package of its own that declares the code under test again, and so tests its copy.

        In the same package that does not compile, and is judged as such.
        """
        if item.track != "test" or facts.package == item.problem.package:
            return None
        again = facts.names & self._tools.facts([item.problem.solution])[0].names
        if not again:
            return None
        said = f"declares {', '.join(sorted(again))} again in package {facts.package}, so it tests its own copy"
        return Score(Verdict.VACUOUS, "inspection", said)

    def _conclude(self, case: _Case, built: dict[str, Built]) -> Score:
        if case.item.track == "review":
            return judge_review.conclude(case.item, case.parsed, case.text, built, self._tools)
        if case.item.track == "test":
            return judge_test.conclude(case.item, case.parsed.code or "", built, self._tools)
        return judge_code.conclude(case.item, built, self._tools)


def _read(item: Item, text: str) -> Parsed:
    return parse_answer(text, FORMAT[item.track])


def _unparsed(case: _Case) -> str:
    if not case.text.strip():
        return "the answer is empty"
    wanted = {"go-file": "a Go file", "test-file": "a Go test file", "findings": "findings, or `no defect`"}
    return f"the answer does not hold {wanted[FORMAT[case.item.track]]}"


def _inspected(item: Item, facts: Facts) -> Score | None:
    if facts.error is not None:
        return Score(Verdict.BUILD, "inspection", facts.error, builds=False)
    if facts.syntax_error is not None:
        fault = facts.syntax_error
        return Score(Verdict.BUILD, "inspection", f"line {fault.line}: {fault.message}", builds=False)
    if (found := trick(facts, is_test=item.track == "test")) is not None:
        return Score(Verdict.VACUOUS, "inspection", found)
    return None


def _packages(case: _Case) -> Packages:
    if case.item.track == "review":
        return judge_review.packages(case.item, case.parsed)
    if case.item.track == "test":
        return judge_test.packages(case.item, case.parsed.code or "")
    return judge_code.packages(case.item, case.parsed.code or "")


def _parts(built: dict[str, Built], number: int) -> dict[str, Built]:
    start = f"{number}/"
    return {key.removeprefix(start): value for key, value in built.items() if key.startswith(start)}
