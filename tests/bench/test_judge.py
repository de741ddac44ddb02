"""The judge with the real Go and the real sandbox: each verdict on each track, from answers as small as they can be."""

from pathlib import Path

import pytest
from judged_answers import CASES
from tiny_suite import write_tiny_suite

from guild.bench.go_program import GoProgram
from guild.bench.go_tool import GoTool
from guild.bench.items import Item
from guild.bench.judge import ToolchainJudge
from guild.bench.problems import Suite, read_suite
from guild.bench.sandbox import Sandbox
from guild.bench.score import Score
from guild.bench.toolbox import Toolbox
from guild.contract import Track


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    return read_suite(write_tiny_suite(tmp_path_factory.mktemp("suites") / "tiny"))


@pytest.fixture(scope="module")
def judge(go: GoTool, sandbox: Sandbox, program: GoProgram) -> ToolchainJudge:
    return ToolchainJudge(Toolbox(go, sandbox, program))


@pytest.fixture(scope="module")
def scores(suite: Suite, judge: ToolchainJudge) -> dict[str, Score]:
    """All cases, judged together, as a run does it."""
    items = [item_of(suite, item) for item, *_ in CASES.values()]
    return dict(
        zip(CASES, judge.judge(list(zip(items, [case[1] for case in CASES.values()], strict=True))), strict=True)
    )


def item_of(suite: Suite, words: str) -> Item:
    """Return an item from words such as `edit PROBLEM/BUG`."""
    track: Track
    track, _, ident = words.partition(" ")  # type: ignore[assignment]
    name, _, bug = ident.partition("/")
    problem = suite.problem(name)
    return Item(track, problem, next((one for one in problem.bugs if one.name == bug), None))


@pytest.mark.parametrize("name", CASES)
def test_an_answer_gets_its_verdict(name: str, scores: dict[str, Score]) -> None:
    _, _, verdict, stage, detail = CASES[name]
    score = scores[name]
    assert (str(score.verdict), score.stage, score.passed) == (verdict, stage, verdict == "pass"), score
    assert detail in score.detail
    assert score.parsed == (verdict != "unparsed")
    if not name.startswith("review"):
        assert score.builds == {"build": False, "unparsed": None}.get(verdict, None if stage == "inspection" else True)


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("review: right", {"named": 1, "located": True}),
        ("review: right, then more", {"named": 2, "located": True}),
        ("review: right, but second", {"named": 2, "located": False}),
        ("review: wrong class", {"named": 1, "located": True}),
        ("review: sees nothing", {"named": 0, "located": False}),
        ("review: right of clean code", {"named": 0}),
        ("review: wrong of clean code", {"named": 1}),
        ("review: repairs", {"named": 1, "located": True, "repaired": True}),
        ("review: repairs wrongly", {"named": 1, "located": False, "repaired": False}),
        ("review: repairs with no Go", {"named": 1, "located": True, "repaired": False}),
        ("test: wrong on correct code", {"valid": False}),
        ("test: skips", {"valid": False}),
        ("test: prose", {}),
    ],
)
def test_a_review_s_and_a_test_s_facts(name: str, facts: dict[str, object], scores: dict[str, Score]) -> None:
    assert scores[name].facts == facts


def test_a_better_test_kills_more_mutants(scores: dict[str, Score]) -> None:
    thorough, poor = scores["test: catches it"].facts, scores["test: misses it"].facts
    assert thorough["valid"]
    assert poor["valid"]
    assert thorough["total"] == poor["total"] > 0
    assert thorough["killed"] == thorough["total"]
    assert poor["killed"] < thorough["killed"]
    assert sum(thorough["kills"].values()) == thorough["killed"]


def test_a_review_may_be_judged_by_keywords(suite: Suite, judge: ToolchainJudge) -> None:
    from dataclasses import replace

    item = Item("review", replace(suite.problem("larger"), keywords=("greater than", "comparison")))
    found, none = judge.judge([(item, "The Comparison is flipped."), (item, "Looks good.")])
    assert (found.passed, found.stage, found.detail) == (
        True,
        "keywords",
        "holds 'comparison'; a keyword match, not a judgement",
    )
    assert (none.verdict, none.detail) == ("assertion", "holds none of: greater than, comparison")


def test_nothing_to_judge_is_judged_at_once(judge: ToolchainJudge) -> None:
    assert judge.judge([]) == []


def test_a_judge_says_what_its_verdicts_depend_on(judge: ToolchainJudge, sandbox: Sandbox, go: GoTool) -> None:
    identity = judge.identity
    assert sorted(identity) == ["go", "program", "sandbox", "scorer"]
    assert (identity["go"], identity["sandbox"]) == (go.version, sandbox.kind)


def test_a_suite_on_disk_is_the_one_in_memory(suite: Suite, tmp_path: Path) -> None:
    again = read_suite(write_tiny_suite(tmp_path / "tiny"))
    assert again.sha256 == suite.sha256
    assert [problem.name for problem in again.problems] == ["initials", "larger"]
