"""The runner over a real store and the real judge: nothing is asked or judged twice, and what stops it can be mended."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from tiny_suite import FLIPPED, LARGER, LARGER_TEST, write_tiny_suite

from guild.bench.contender import Contender
from guild.bench.go_program import GoProgram
from guild.bench.go_tool import GoTool
from guild.bench.items import Item
from guild.bench.judge import ToolchainJudge
from guild.bench.ledger import Progress
from guild.bench.plan import Batch, Decoding, Setup, make_batches
from guild.bench.problems import Suite, read_suite
from guild.bench.runner import Runner
from guild.bench.sandbox import Sandbox
from guild.bench.score import Score
from guild.bench.toolbox import Toolbox
from guild.contract import TRACKS, Prompt, Reply
from guild.errors import InfraError, ModelError
from guild.store.rows import RunRow, SampleRow
from guild.store.store import Store

RUN = "20260102-abcd"
RIGHT = f"```go\n{LARGER}```"


class Scribe:
    """Answers from a text per prompt, and counts; the place of the engine's workers in these tests."""

    def __init__(self, text: Callable[[Prompt], str], stop_after: int | None = None) -> None:
        self.asked: list[tuple[str | None, int]] = []
        self._text, self._stop_after, self._said = text, stop_after, 0

    def __call__(self, endpoint: str | None, batches: Sequence[Sequence[Prompt]]) -> Iterator[Reply | int]:
        for number, batch in enumerate(batches):
            self.asked.append((endpoint, len(batch)))
            for index, prompt in reversed(list(enumerate(batch))):
                if self._said == self._stop_after:
                    raise ModelError("an engine worker ended with -9")
                self._said += 1
                text = self._text(prompt)
                finish = "refused" if text == "REFUSED" else "stop"
                yield Reply(number, index, text.removeprefix("REFUSED"), 10, 5, finish, 0.1)  # type: ignore[arg-type]
            yield number


class Counting:
    """The real judge, which notes what it was given."""

    def __init__(self, judge: ToolchainJudge) -> None:
        self._judge, self._lock = judge, threading.Lock()
        self.judged: list[tuple[str, str]] = []

    @property
    def identity(self) -> dict[str, str]:
        return self._judge.identity

    def judge(self, answers: Sequence[tuple[Item, str]]) -> list[Score]:
        with self._lock:
            self.judged += [(f"{item.track} {item.ident}", text) for item, text in answers]
        return self._judge.judge(answers)


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    return read_suite(write_tiny_suite(tmp_path_factory.mktemp("suites") / "tiny"))


@pytest.fixture(scope="module")
def tools(go: GoTool, sandbox: Sandbox, program: GoProgram) -> Toolbox:
    return Toolbox(go, sandbox, program)


@pytest.fixture
def judge(tools: Toolbox) -> Counting:
    return Counting(ToolchainJudge(tools))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return begun(tmp_path / "guild.db")


def begun(place: Path) -> Store:
    store = Store.open(place)
    store.begin_run(
        RunRow(RUN, "then", "guild bench", "c", "tiny", "s", "bench", "tiny", "b", ("base",), ("edit",), "i")
    )
    return store


def batches(
    suite: Suite, *names: str, every_bug: bool = False, tracks: Sequence[str] = ("generate", "edit")
) -> list[Batch]:
    contenders = [Contender(name, dict.fromkeys(TRACKS, name)) for name in names or ("base",)]
    # A batch for each track, so that there are several.
    chosen = [[track] for track in TRACKS if track in tracks]
    made = [
        make_batches(suite.problems, one, contenders, Decoding(), Setup("b"), every_bug=every_bug) for one in chosen
    ]
    return [batch for some in made for batch in some]


def told(rows: Sequence[SampleRow]) -> dict[str, str]:
    return {f"{row.track} {row.item} {row.model}": row.verdict for row in rows}


def test_all_is_answered_judged_and_kept(suite: Suite, store: Store, judge: Counting) -> None:
    seen: list[Progress] = []
    rows = Runner(store, RUN, judge, Scribe(lambda _: RIGHT), seen.append).run(batches(suite))
    assert told(rows) == {
        "generate initials base": "build",
        "generate larger base": "pass",
        "edit initials/dies-on-nothing base": "build",
        "edit larger/flipped base": "pass",
    }
    assert sorted(store.samples(RUN), key=repr) == sorted(rows, key=repr)
    assert {row.text for row in store.answers([row.answer_key for row in rows]).values()} == {RIGHT}
    assert store.judged([row.judged_key for row in rows]).keys() == {row.judged_key for row in rows}
    assert seen[-1] == Progress(4, 4, 4, 4, 20)


def test_a_second_run_asks_and_judges_nothing(suite: Suite, store: Store, judge: Counting) -> None:
    first = Runner(store, RUN, judge, Scribe(lambda _: RIGHT)).run(batches(suite))
    judged, scribe = len(judge.judged), Scribe(lambda _: "another answer")
    assert Runner(store, RUN, judge, scribe).run(batches(suite)) == first
    assert (scribe.asked, len(judge.judged)) == ([], judged)


def test_cut_short_it_goes_on_with_what_is_missing(suite: Suite, store: Store, judge: Counting, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="ended with -9"):
        Runner(store, RUN, judge, Scribe(lambda _: RIGHT, stop_after=3)).run(batches(suite))
    kept = len(store.answers([one.key for batch in batches(suite) for one in batch.wanted]))
    assert kept == 3
    scribe = Scribe(lambda _: RIGHT)
    rows = Runner(store, RUN, judge, scribe).run(batches(suite))
    # The batch that was cut short is answered whole again, so that its rows have the same company.
    assert scribe.asked == [(None, 2)]
    assert rows == Runner(begun(tmp_path / "other.db"), RUN, judge, Scribe(lambda _: RIGHT)).run(batches(suite))


def test_an_answer_that_was_kept_is_not_replaced(suite: Suite, store: Store, judge: Counting) -> None:
    with pytest.raises(ModelError):
        Runner(store, RUN, judge, Scribe(lambda _: RIGHT, stop_after=1)).run(batches(suite, tracks=("edit",)))
    rows = Runner(store, RUN, judge, Scribe(lambda _: "prose")).run(batches(suite, tracks=("edit",)))
    # The last of the batch was answered first, and stays.
    assert told(rows) == {"edit larger/flipped base": "pass", "edit initials/dies-on-nothing base": "unparsed"}


def test_equal_answers_to_an_item_are_judged_once(suite: Suite, store: Store, judge: Counting) -> None:
    rows = Runner(store, RUN, judge, Scribe(lambda _: RIGHT), judges=3).run(batches(suite, "base", "other", "third"))
    assert len(rows) == 12
    assert len(judge.judged) == len(set(judge.judged)) == 4


def test_one_prompt_of_several_items_is_asked_once(suite: Suite, store: Store, judge: Counting) -> None:
    scribe = Scribe(lambda prompt: f"```go\n{LARGER_TEST}```" if "Larger" in prompt.user else "prose")
    rows = Runner(store, RUN, judge, scribe).run(batches(suite, tracks=("test",), every_bug=True))
    assert scribe.asked == [(None, 2)]
    assert told(rows) == {
        "test larger/flipped base": "pass",
        "test larger/always-first base": "pass",
        "test initials/dies-on-nothing base": "unparsed",
        "test initials/last-letter base": "unparsed",
    }
    assert len({row.answer_key for row in rows}) == 2
    assert len({row.judged_key for row in rows}) == 4


def test_a_prompt_that_does_not_fit_is_told_as_that(suite: Suite, store: Store, judge: Counting) -> None:
    scribe = Scribe(lambda prompt: "REFUSED" if "Larger" in prompt.user else "")
    rows = Runner(store, RUN, judge, scribe).run(batches(suite, tracks=("generate",)))
    details = {row.item: store.judged([row.judged_key])[row.judged_key].detail for row in rows}
    assert details == {
        "larger": "not asked: the prompt does not fit the model's context window",
        "initials": "the answer is empty",
    }
    assert {row.verdict for row in rows} == {"unparsed"}


def test_a_machine_at_fault_stops_the_run_and_blames_no_answer(
    suite: Suite, store: Store, judge: Counting, tools: Toolbox
) -> None:
    gone = replace(tools, sandbox=replace(tools.sandbox, program="/nowhere/bwrap"))
    with pytest.raises(InfraError):
        Runner(store, RUN, ToolchainJudge(gone), Scribe(lambda _: FLIPPED)).run(batches(suite))
    assert store.samples(RUN) == []
    rows = Runner(store, RUN, judge, Scribe(lambda _: FLIPPED)).run(batches(suite))
    assert told(rows)["edit larger/flipped base"] == "assertion"
    assert "infra" not in told(rows).values()


def test_endpoints_are_asked_after_the_local_ones(suite: Suite, store: Store, judge: Counting) -> None:
    remote = Contender("http://x#m", dict.fromkeys(TRACKS), identity="e", endpoint="http://x#m")
    both = make_batches(
        suite.problems, ["generate"], [remote, Contender("base", dict.fromkeys(TRACKS))], Decoding(), Setup("b")
    )
    scribe = Scribe(lambda _: RIGHT)
    Runner(store, RUN, judge, scribe).run(both)
    assert sorted(scribe.asked, key=str) == [("http://x#m", 2), (None, 2)]


def test_nothing_wanted_is_done_at_once(store: Store, judge: Counting) -> None:
    assert Runner(store, RUN, judge, Scribe(lambda _: RIGHT)).run([]) == []
