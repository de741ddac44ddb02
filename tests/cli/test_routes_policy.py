"""`guild routes policy`, and that `guild route` and `guild ask` go by it: a reviewer that lost to its base loses its route."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from stored_runs import LOST_REVIEWS, Outcomes, store_run
from sure_requests import doubtful_request, sure_request
from tiny import write_adapter
from tiny_home import PROSE

from guild.bench.sandbox import find_sandbox
from guild.store.store import Store

WHY = "go-review loses to the base (-50.0 points [-66.2, -33.8], 40 items), so the base answers"

SEVERAL: Outcomes = {
    "generate": {"base": "+-" * 12 + "-" * 16, "base+go-developer": "+-" * 11 + "-+" + "-" * 16},
    "test": {"base": "-" * 35 + "+" * 5, "base+go-test": "+" * 15 + "-" * 22 + "+" * 3},
    **LOST_REVIEWS,
}


def stored(base: str, outcomes: Outcomes = LOST_REVIEWS, run: str = "20260102-abcd", **changed: Any) -> None:
    with Store.open() as store:
        store_run(store, run, base, outcomes, **changed)


def routed(guild: Callable[..., Any], base: str, task: str) -> dict[str, Any]:
    ran = guild("route", "--base", base, "--json", sure_request(task))
    assert (ran.code, ran.err) == (0, "")
    told = json.loads(ran.out)
    assert isinstance(told, dict)
    return told


# The demonstration


def test_a_specialist_that_lost_loses_its_route_and_ask_obeys(guild: Callable[..., Any], home: Path) -> None:
    assert routed(guild, "prose", "review")["model"] == "go-review"
    stored("prose")
    assert routed(guild, "prose", "review")["model"] == "go-review", "nothing changes unasked"
    ran = guild("routes", "policy", "--base", "prose", "--write")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.endswith(f"\n{home}/policy-prose.toml: written; guild ask and guild route go by it\n")

    told = routed(guild, "prose", "review")
    assert (told["task"], told["model"]) == ("review", "base")
    assert re.fullmatch(rf"review (0\.\d\d|1\.00); {re.escape(WHY)}", told["reason"])

    ran = guild("ask", "--base", "prose", sure_request("review"))
    assert (ran.code, ran.out) == (0, f"{PROSE}\n")
    assert re.fullmatch(rf"→ base · review (0\.\d\d|1\.00); {re.escape(WHY)}\n", ran.err)
    ran = guild("ask", "--base", "prose", "--json", sure_request("review"))
    answer = json.loads(ran.out)
    # The base gets no prompt of a specialist; each of the tiny tokenizer's tokens is a byte, beside the turn's two marks.
    assert (answer["model"], answer["prompt_tokens"]) == ("base", len(sure_request("review")) + 2)


def test_what_was_not_measured_stays_where_it_was(guild: Callable[..., Any], home: Path) -> None:
    stored("prose")
    guild("routes", "policy", "--base", "prose", "--write")
    told = routed(guild, "prose", "edit")
    assert (told["model"], told["reason"]) == ("go-review", f"edit {told['confidence']:.2f}")
    assert routed(guild, "writes-go", "review")["model"] == "go-review", "another base has a policy of its own"
    ran = guild("ask", "--base", "prose", "--as", "go-review", "--json", sure_request("review"))
    assert json.loads(ran.out)["model"] == "go-review", "who is asked for by name answers"


def test_a_batch_goes_by_the_policy_too(guild: Callable[..., Any], home: Path, tmp_path: Path) -> None:
    stored("prose")
    guild("routes", "policy", "--base", "prose", "--write")
    lines = [json.dumps({"text": sure_request(task)}) for task in ("review", "edit", "review")]
    (tmp_path / "b.jsonl").write_text("\n".join(lines))
    ran = guild("route", "--base", "prose", "--batch", str(tmp_path / "b.jsonl"))
    assert [json.loads(line)["model"] for line in ran.out.splitlines()] == ["base", "go-review", "base"]


def test_a_policy_does_not_answer_where_the_router_is_not_sure(guild: Callable[..., Any], home: Path) -> None:
    stored("prose")
    guild("routes", "policy", "--base", "prose", "--write")
    routes = "minimum_confidence = 1.0\n[prior]\nreview = 'go-review'\n"
    (home / "routes.toml").write_text(routes)
    told = json.loads(guild("route", "--base", "prose", "--json", doubtful_request()).out)
    assert told["model"] == "base"
    assert told["reason"].startswith("not sure: ")


def test_a_policy_of_other_base_weights_is_not_used_and_says_so(guild: Callable[..., Any], home: Path) -> None:
    stored("prose")
    guild("routes", "policy", "--base", "prose", "--write")
    path = home / "policy-prose.toml"
    path.write_text(re.sub(r'base_sha256 = "....', 'base_sha256 = "0000', path.read_text()))
    told = routed(guild, "prose", "review")
    assert told["model"] == "go-review"
    why = "the policy is not used, since it was measured with other weights of prose; guild routes policy --write"
    assert told["reason"] == f"review {told['confidence']:.2f}; {why}"
    assert f"; {why} · " in guild("ask", "--base", "prose", sure_request("review")).err


def test_a_policy_of_another_adapter_is_not_used_and_says_so(guild: Callable[..., Any], home: Path) -> None:
    folder = home / "specialists" / "poet"
    folder.mkdir(parents=True)
    card = 'name = "poet"\nsummary = "s"\ntasks = ["test"]\nanswer = "test-file"\n[adapters]\ntiny = "a"\n'
    (folder / "specialist.toml").write_text(card)
    (folder / "system.md").write_text("You write tests.\n")
    (home / "routes.toml").write_text("minimum_confidence = 0.5\n[prior]\ntest = 'go-test'\n")
    write_adapter(folder / "a", seed=1)
    stored("tiny", {"test": {"base": "-" * 9, "poet": "+" * 9}})
    assert guild("routes", "policy", "--base", "tiny", "--write").code == 0
    told = routed(guild, "tiny", "test")
    assert told["model"] == "poet"
    assert "poet beats the base (+100.0 points [+70.1, +100.0], 9 items), so it answers" in told["reason"]
    ran = guild("ask", "--base", "tiny", "--max-tokens", "3", "--json", sure_request("test"))
    assert (json.loads(ran.out)["model"], json.loads(ran.out)["notes"]) == ("poet", [])

    write_adapter(folder / "a", seed=2)
    told = routed(guild, "tiny", "test")
    assert told["model"] == "go-test"
    assert "the policy is not used, since the adapter or prompt of poet has changed; " in told["reason"]
    ran = guild("routes", "policy", "--base", "tiny")
    assert "not used: run 20260102-abcd: poet had another adapter or prompt" in ran.out


def test_a_broken_policy_is_one_clear_error(guild: Callable[..., Any], home: Path) -> None:
    (home / "policy-prose.toml").write_text("[")
    ran = guild("route", "--base", "prose", sure_request("review"))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"guild: {home}/policy-prose.toml: not valid TOML: ")


@pytest.mark.skipif(find_sandbox() is None, reason="needs a sandbox")
def test_a_real_run_of_the_bench_is_evidence(guild: Callable[..., Any], bench_home: Path) -> None:
    tiny = ("--suite", "tiny", "--base", "knows-larger")
    ran = guild("bench", "--track", "generate", *tiny, "--workers", "1", "--json")
    assert ran.code == 0, ran.err
    run = json.loads(ran.out)["run"]
    told = json.loads(guild("routes", "policy", *tiny, "--json", "--write").out)
    assert (told["runs"], told["notes"]) == ({"generate": run}, [])
    choice = told["choices"]["generate"]
    assert (choice["model"], choice["about"], choice["verdict"]) == ("base", "go-developer", "no evidence")
    assert routed(guild, "knows-larger", "generate")["model"] == "base"


# What it prints


def test_in_words_within_80_columns(guild: Callable[..., Any], home: Path) -> None:
    stored("prose", SEVERAL)
    stored("prose", LOST_REVIEWS, run="20251231-zzzz", options={})
    ran = guild("routes", "policy", "--base", "prose")
    assert (ran.code, ran.err) == (0, "")
    assert max(map(len, ran.out.splitlines())) <= 80
    assert ran.out == (Path(__file__).parent / "snapshots" / "routes-policy.txt").read_text(encoding="utf-8")


def test_long_names_keep_within_80_columns(guild: Callable[..., Any], home: Path) -> None:
    name = "a-specialist-whose-name-is-far-too-long"
    folder = home / "specialists" / name
    folder.mkdir(parents=True)
    (folder / "specialist.toml").write_text(f'name = "{name}"\nsummary = "s"\ntasks = ["test"]\nanswer = "test-file"\n')
    (folder / "system.md").write_text("You write tests.\n")
    stored("prose", {"test": {"base": "-" * 9, f"base+{name}": "+" * 9}})
    ran = guild("routes", "policy", "--base", "prose")
    assert max(map(len, ran.out.splitlines())) <= 80
    assert ran.code == 0


def test_json_is_one_object(guild: Callable[..., Any], home: Path) -> None:
    stored("prose", SEVERAL)
    ran = guild("routes", "policy", "--base", "prose", "--json", "--write")
    assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
    told = json.loads(ran.out)
    assert (told["base"], told["suite"], told["written"]) == ("prose", "go-core", f"{home}/policy-prose.toml")
    assert told["runs"] == dict.fromkeys(("generate", "test", "review"), "20260102-abcd")
    assert told["choices"]["review"]["reason"] == WHY
    assert {one["track"]: one["verdict"] for one in told["evidence"]} == {
        "generate": "no evidence",
        "test": "beats base",
        "review": "loses to base",
    }
    values = {one["policy"]: one for one in told["values"]}
    assert values["always base"]["difference"]["value"] == 0
    assert values["oracle"]["recovered"] == 1
    assert values["evidence, true types"]["difference"]["high"] >= 0
    assert {"track": "test", "item": "p000/bug", "model": "go-test"} in told["only_one"]
    assert told["router"]["requests"] == 360


def test_without_runs_it_says_how_to_make_one(guild: Callable[..., Any], home: Path) -> None:
    ran = guild("routes", "policy", "--base", "prose")
    assert ran.code == 0
    assert "nothing is measured; measure it: guild bench --all --base prose" in ran.out
    told = json.loads(guild("routes", "policy", "--base", "prose", "--json").out)
    assert (told["runs"], told["values"], told["written"]) == ({}, [], None)
    assert told["choices"]["test"]["model"] == "go-test"


def test_another_analysis_of_the_router_may_be_given(guild: Callable[..., Any], home: Path, tmp_path: Path) -> None:
    stored("prose")
    perfect = [[int(row == column) for column in range(6)] for row in range(6)]
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"split": "dev", "scores": [{"name": "router", "confusion": perfect}]}))
    told = json.loads(guild("routes", "policy", "--base", "prose", "--router", str(file), "--json").out)
    values = {one["policy"]: one["value"] for one in told["values"]}
    assert values["lookup, routed"] == values["lookup, true types"]
    assert told["router"]["right"] == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--write"], "guild: nothing is measured for base 'prose', so there is no policy to write; measure it: "),
        (["--run", "nope"], "guild: no run 'nope'; the latest are: none yet\n"),
        (["--router", "none.json"], "guild: none.json: no analysis of the router ("),
        (["--seed", "-1"], "guild: Invalid value for '--seed': "),
    ],
)
def test_what_cannot_be_done_is_refused(guild: Callable[..., Any], home: Path, words: list[str], says: str) -> None:
    ran = guild("routes", "policy", "--base", "prose", *words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(says)
    assert not (home / "policy-prose.toml").exists()


def test_runs_of_different_suites_are_not_mixed(guild: Callable[..., Any], home: Path) -> None:
    stored("prose")
    stored("prose", SEVERAL, run="20260103-efgh", suite_sha256="00" * 32)
    ran = guild("routes", "policy", "--base", "prose", "--run", "20260102-abcd", "--run", "20260103")
    assert ran.code == 2
    assert "differ in suite_sha256" in ran.err
