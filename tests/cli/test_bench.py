"""`guild bench` and its stored runs: what is printed, what is JSON, and what is refused with which exit code."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from guild.bench.sandbox import find_sandbox
from guild.store.store import Store

TINY = ("--suite", "tiny", "--base", "knows-larger")
RUN = ("bench", "--track", "generate", "--track", "edit", *TINY, "--models", "base,base+go-test", "--workers", "1")

Guild = Callable[..., Any]

needs_sandbox = pytest.mark.skipif(find_sandbox() is None, reason="needs a sandbox")


def as_json(ran: Any) -> Any:
    """Read the one JSON object that a command wrote."""
    assert ran.out.count("\n") == 1
    return json.loads(ran.out)


def test_alone_it_says_how_it_is_used(guild: Guild, bench_home: Path) -> None:
    ran = guild("bench")
    assert ran.code == 2
    assert ran.out.startswith("Usage: guild bench ")
    for word in ("history", "show", "compare", "export", "validate", "mutants", "import", "score", "--plan"):
        assert word in ran.out
    assert not (bench_home / "guild.db").exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--track", "generate", "--suite", "nope"), "guild: no suite 'nope'; there are: "),
        (("--track", "nope", *TINY), "guild: no track 'nope'; there are: generate, test, edit, review"),
        (("--all", *TINY, "--models", "go-nobody"), "go-nobody"),
        (("--all", *TINY, "--models", "http://x/v1"), "names no model of that endpoint"),
        (
            ("--all", *TINY, "--models", "go-test"),
            "'go-test' has no adapter for knows-larger; measure its prompt alone: base+go-test",
        ),
        (("--all", *TINY, "--split", "nope"), "'nope'"),
        (("--all", *TINY, "--split", "dev"), "guild: suite 'tiny' has no problem in split 'dev'"),
        (("--all", "--suite", "tiny", "--base", "nope"), "guild: no base 'nope'; known are: "),
        (("--all", *TINY, "--samples", "3", "--temperature", "0"), "3 samples at temperature 0 are all the same"),
        (("--all", *TINY, "--require", "nope>=2"), "bar 'nope>=2' is none; write TRACK>=RATE"),
        (("--all", *TINY, "--limit", "0"), "--limit"),
        (("show", "last"), "guild: no run 'last'; the latest are: none yet"),
        (("compare", "last", "last"), "guild: no run 'last'"),
        (("export", "nope"), "guild: no run 'nope'"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_refused_in_one_line(
    words: tuple[str, ...], says: str, guild: Guild, bench_home: Path
) -> None:
    ran = guild("bench", *words)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("words", [(), ("--all",)])
def test_a_plan_says_what_a_run_could_show(words: tuple[str, ...], guild: Guild, bench_home: Path) -> None:
    ran = guild("bench", *words, "--plan", *TINY, "--models", "base,base+go-test", "--json")
    assert ran.code == 0, ran.err
    plan = as_json(ran)
    assert {track: found["items"] for track, found in plan["tracks"].items()} == {
        "generate": 2, "test": 2, "edit": 2, "review": 4,
    }  # fmt: skip
    assert (plan["suite"], plan["base"], plan["answers"], plan["comparisons"]) == ("tiny", "knows-larger", 20, 4)
    said = guild("bench", *words, "--plan", *TINY)
    assert said.code == 0
    assert all(word in said.out for word in ("tiny (bench)", "knows-larger", "base+go-review"))
    assert not (bench_home / "guild.db").exists()


def test_all_tracks_are_all_whatever_else_is_named(guild: Guild, bench_home: Path) -> None:
    ran = guild("bench", "--all", "--track", "test", "--plan", *TINY, "--json")
    assert list(as_json(ran)["tracks"]) == ["generate", "test", "edit", "review"]


def test_no_runs_yet(guild: Guild, bench_home: Path) -> None:
    assert guild("bench", "history").out == "no runs yet; make one: guild bench --all --limit 10\n"
    assert as_json(guild("bench", "history", "--json")) == {"runs": []}


@needs_sandbox
def test_a_run_and_all_that_is_shown_of_it(guild: Guild, bench_home: Path, tmp_path: Path) -> None:
    page, table = tmp_path / "run.html", tmp_path / "run.md"
    ran = guild(*RUN, "--json", "--html", str(page), "--markdown", str(table))
    assert ran.code == 0, ran.err
    board = as_json(ran)
    assert {"run", "suite", "base", "tracks"} <= board.keys()
    for track in ("generate", "edit"):
        found = board["tracks"][track]
        assert found["items"] == 2
        assert list(found["models"]) == ["base", "base+go-test"]
        score = found["models"]["base"]
        assert (score["passed"], score["rate"]) == (1, 0.5)
        assert 0 < score["low"] < 0.5 < score["high"] < 1
        (comparison,) = found["comparisons"]
        assert {"model", "against", "gained", "lost", "difference", "low", "high", "p", "verdict"} <= comparison.keys()
        assert (comparison["model"], comparison["against"]) == ("base+go-test", "base")
        assert (comparison["gained"], comparison["lost"], comparison["verdict"]) == ([], [], "no evidence")
    assert page.read_text().lstrip().startswith("<!")
    assert "base+go-test" in table.read_text()

    # Everything is in the store now: the second run asks nobody, and every view agrees.
    missed = guild(*RUN, "--require", "generate>=0.9", "--require", "base:edit>=0.5")
    assert missed.code == 3
    assert missed.err.splitlines()[-1] == "guild: base+go-test reaches 0.500 on generate, below 0.9"
    assert "taking up" not in missed.err
    assert guild(*RUN, "--require", "generate>=0.5").code == 0

    shown = as_json(guild("bench", "show", board["run"], "--json"))
    assert shown == board
    assert guild("bench", "show", board["run"]).out.strip()
    _history(guild, board["run"])
    _items(guild, board["run"])
    _compare_and_export(guild, board["run"])
    with Store.open(bench_home / "guild.db") as store:
        assert {run.status for run in store.runs()} == {"done"}
        assert store.run(board["run"]).command.startswith("guild bench --track generate")


def _history(guild: Guild, run: str) -> None:
    runs = as_json(guild("bench", "history", "--json"))["runs"]
    assert [one["status"] for one in runs] == ["done"] * 3
    assert runs[-1]["id"] == run
    assert runs[-1]["tracks"] == ["generate", "edit"]
    lines = guild("bench", "history", "--limit", "1").out.splitlines()
    assert len(lines) == 2
    assert "done" in lines[0]
    assert lines[0].endswith("tiny (bench)  knows-larger")
    assert lines[1] == "    generate, edit: base, base+go-test"


def _items(guild: Guild, run: str) -> None:
    found = as_json(guild("bench", "show", run, "larger", "--json"))
    assert {(one["model"], one["verdict"]) for one in found["answers"]} == {("base", "pass"), ("base+go-test", "pass")}
    said = guild("bench", "show", run, "edit/initials/dies-on-nothing").out
    assert said.startswith("--- edit initials/dies-on-nothing by base, sample 0: build (build)\n")
    assert "func Larger(a, b int) int {" in said
    unknown = guild("bench", "show", run, "nope")
    assert (unknown.code, unknown.out) == (2, "")
    assert f"run '{run}' has no item 'nope'; guild bench export {run} lists them" in unknown.err


def _compare_and_export(guild: Guild, run: str) -> None:
    said = guild("bench", "compare", run, "last").out.splitlines()
    assert said[0].split() == ["track", "model", "both", "first", "second", "neither", "other"]
    assert [line.split() for line in said[1:]] == [
        [track, model, "1", "0", "0", "1", "0"] for track in ("edit", "generate") for model in ("base", "base+go-test")
    ]
    compared = as_json(guild("bench", "compare", run, "last", "--json"))
    assert (len(compared["common"]), compared["changed"], compared["differ"]) == (4, [], {})
    lines = [json.loads(line) for line in guild("bench", "export", run).out.splitlines()]
    assert lines[0]["run"]["id"] == run
    assert len(lines) == 1 + 8
    right = next(line for line in lines[1:] if line["item"] == "larger")
    assert (right["track"], right["verdict"], right["stage"], right["finish"]) == (
        "generate",
        "pass",
        "hidden test",
        "stop",
    )
    assert right["text"].startswith("```go\npackage larger")


@needs_sandbox
def test_going_on_with_a_run_of_something_else_is_refused(guild: Guild, bench_home: Path) -> None:
    words = ("bench", "--track", "review", *TINY, "--models", "base", "--workers", "1")
    first = as_json(guild(*words, "--json"))["run"]
    assert as_json(guild(*words, "--resume", first[:10], "--json"))["run"] == first
    other = guild(*words, "--limit", "1", "--resume", first)
    assert other.code == 2
    assert f"guild: run '{first}' was 'guild bench --track review" in other.err
    assert other.err.endswith("start a new run\n")


@needs_sandbox
def test_a_run_that_came_to_nothing_can_still_be_shown(guild: Guild, bench_home: Path) -> None:
    as_json(guild("bench", "--track", "review", *TINY, "--models", "base", "--workers", "1", "--json"))
    with Store.open(bench_home / "guild.db") as store:
        row = store.run("last")
        store.db.execute("delete from samples")
        store.finish_run(row.id, "interrupted")
    shown = as_json(guild("bench", "show", "last", "--json"))
    assert shown["tracks"] == {}
    assert any("has not come to its end" in warning for warning in shown["warnings"])
    assert guild("bench", "show", "last").code == 0
