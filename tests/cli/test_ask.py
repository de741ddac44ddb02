"""`guild ask` as a user sees it: stdout, stderr, exit code and files, on real bases of a few kilobytes."""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sure_requests import sure_request
from tiny import write_adapter
from tiny_home import ANSWER, CODE, PROSE

FIELDS = {"task", "model", "text", "code", "prompt_tokens", "completion_tokens", "seconds", "first_token_s"}


def _specialist(home: Path, name: str, adapters: str = "") -> Path:
    """Write a specialist of the user's own, who does tests; all of them have the same prompt."""
    folder = home / "specialists" / name
    folder.mkdir(parents=True)
    card = f'name = "{name}"\nsummary = "s"\ntasks = ["test"]\nanswer = "test-file"\n[adapters]\n{adapters}\n'
    (folder / "specialist.toml").write_text(card)
    (folder / "system.md").write_text("You write tests.\n")
    return folder


def _json(ran: Any) -> dict[str, Any]:
    assert ran.code == 0, ran.err
    assert ran.out.count("\n") == 1
    told = json.loads(ran.out)
    assert isinstance(told, dict)
    return told


# What is said, and where


@pytest.mark.parametrize("style", [[], ["--no-stream"]])
def test_the_answer_is_on_stdout_and_who_answers_on_stderr(guild: Callable[..., Any], style: list[str]) -> None:
    ran = guild("ask", "--base", "writes-go", sure_request("generate"), *style)
    assert (ran.code, ran.out) == (0, f"{ANSWER}\n")
    note = "go-developer has no adapter for writes-go: base + its prompt"
    assert re.fullmatch(rf"→ go-developer · generate (0\.\d\d|1\.00) · {re.escape(note)}\n", ran.err)


def test_json_is_one_object_with_the_fields_of_the_contract(guild: Callable[..., Any]) -> None:
    told = _json(guild("ask", "--json", "--base", "writes-go", sure_request("generate")))
    assert told.keys() >= FIELDS
    assert (told["task"], told["model"], told["text"], told["code"]) == ("generate", "go-developer", ANSWER, CODE)
    assert (told["finish"], told["parsed"], told["findings"]) == ("stop", True, None)
    assert 1 < told["completion_tokens"] < told["prompt_tokens"]
    assert 0 < told["first_token_s"] <= told["seconds"]
    assert told["notes"] == ["go-developer has no adapter for writes-go: base + its prompt"]


def test_json_of_an_answer_without_go(guild: Callable[..., Any]) -> None:
    told = _json(guild("ask", "--json", "--base", "prose", sure_request("review")))
    assert (told["task"], told["model"], told["text"]) == ("review", "go-review", PROSE)
    assert (told["code"], told["parsed"], told["findings"]) == (None, False, None)


def test_the_base_answers_explanations_without_a_prompt_of_its_own(guild: Callable[..., Any]) -> None:
    ran = guild("ask", "--json", "--base", "prose", sure_request("explain"))
    told = _json(ran)
    assert (told["task"], told["model"], told["parsed"], told["notes"]) == ("explain", "base", True, [])
    assert ran.err.startswith("→ base · explain ")
    # Each of the tiny tokenizer's tokens is a byte, beside the turn's two marks.
    assert told["prompt_tokens"] == len(sure_request("explain")) + 2


def test_the_request_may_come_from_standard_input_with_files(guild: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "x.go").write_text("package x\n\nfunc f() {}\n")
    words = sure_request("test")
    lines = f"{tmp_path}/x.go:3"
    told = _json(guild("ask", "--json", "--base", "prose", "--as", "base", "-f", lines, "-", stdin=words.encode()))
    assert told["prompt_tokens"] == len(f"{words}\n\n{lines}-3\n```go\nfunc f() {{}}\n```") + 2


def test_the_base_may_be_named_by_the_environment(guild: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUILD_BASE", "prose")
    assert guild("ask", sure_request("other")).out == f"{PROSE}\n"


# Who answers


def test_as_overrides_the_router_and_says_so(guild: Callable[..., Any]) -> None:
    ran = guild("ask", "--base", "prose", "--as", "go-test", sure_request("explain"), "--json")
    assert ran.err.startswith("→ go-test · as asked; the router says explain ")
    assert (_json(ran)["model"], _json(ran)["task"]) == ("go-test", "test")


def test_as_keeps_a_task_that_the_specialist_does(guild: Callable[..., Any]) -> None:
    words = ["ask", "--base", "prose", "--as", "go-review", "--json"]
    assert _json(guild(*words, sure_request("edit")))["task"] == "edit"
    assert _json(guild(*words, sure_request("generate")))["task"] == "review"


def test_an_adapter_is_loaded_and_changes_the_answer(guild: Callable[..., Any], home: Path) -> None:
    write_adapter(_specialist(home, "poet", 'tiny = "adapters/tiny"') / "adapters" / "tiny", seed=1)
    _specialist(home, "clerk")
    words = ["ask", "--json", "--base", "tiny", "--max-tokens", "12", sure_request("test"), "--as"]
    poet, clerk = _json(guild(*words, "poet")), _json(guild(*words, "clerk"))
    assert poet["prompt_tokens"] == clerk["prompt_tokens"]
    assert poet["text"] != clerk["text"]
    assert (poet["notes"], clerk["notes"]) == ([], ["clerk has no adapter for tiny: base + its prompt"])
    assert "base + its prompt" not in guild(*words, "poet").err


def test_a_refused_adapter_is_one_clear_error(guild: Callable[..., Any], home: Path) -> None:
    folder = write_adapter(_specialist(home, "poet", 'tiny = "adapter"') / "adapter", seed=1, hidden=64)
    ran = guild("ask", "--base", "tiny", "--as", "poet", sure_request("test"))
    assert (ran.code, ran.out) == (1, "")
    last = ran.err.splitlines()[-1]
    assert last.startswith(f"guild: {folder}: 'model.layers.")
    assert last.endswith("it was trained on another base")
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--as", "go-tset", "x"], "guild: no model 'go-tset'; known are: base, go-developer, go-review, go-test\n"),
        (["--base", "llama", "x"], "guild: no base 'llama'; known are: endless, narrow, prose, qwen2.5-coder-0.5b, "),
        (["--base", "../tiny", "x"], "guild: model name '../tiny' is not allowed; use small letters, "),
        (["--max-tokens", "0", "x"], "guild: Invalid value for '--max-tokens': "),
        (["--temperature", "11", "x"], "guild: Invalid value for '--temperature': "),
        (["--temperature", "nan", "x"], "guild: Invalid value for '--temperature': "),
        (["--seed", "-1", "x"], "guild: Invalid value for '--seed': "),
        (["--seed", str(2**64), "--base", "prose", "--as", "base", "x"], "guild: seed is 18446744073709551616; "),
        ([""], "guild: the request is empty; "),
        ([], "guild: the request is empty; "),
        (["-f", "none.go", "x"], "guild: none.go: no such file; "),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_is_refused_in_one_line(guild: Callable[..., Any], words: list[str], says: str) -> None:
    ran = guild("ask", *words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines(keepends=True)[-1].startswith(says)
    assert "Traceback" not in ran.err


# How much


def test_an_answer_is_cut_at_its_length_and_says_so(guild: Callable[..., Any]) -> None:
    ran = guild("ask", "--base", "writes-go", "--max-tokens", "2", sure_request("generate"))
    assert (ran.code, ran.out) == (0, f"{ANSWER[:10]}\n")
    assert ran.err.endswith("\nguild: cut off after 2 tokens; --max-tokens allows more\n")


def test_an_answer_ends_with_the_window_and_says_so(guild: Callable[..., Any]) -> None:
    ran = guild("ask", "--base", "narrow", "--as", "base", "x" * 250)
    assert ran.code == 0
    assert "\nguild: cut off after 4 tokens; the context window is full; send less, or ask for less\n" in ran.err


def test_too_long_a_request_is_refused_with_the_numbers(guild: Callable[..., Any]) -> None:
    ran = guild("ask", "--base", "narrow", "--as", "base", "x" * 254)
    assert (ran.code, ran.out) == (2, "")
    numbers = "takes 256 tokens with its prompt, but the context window holds 256; send at least 1 tokens less"
    assert numbers in ran.err.splitlines()[-1]
    assert guild("ask", "--base", "narrow", "--as", "base", "x" * 253).code == 0


def test_a_request_of_two_megabytes_is_refused_before_it_is_read_by_the_model(guild: Callable[..., Any]) -> None:
    pasted = f"{sure_request('test')}\n\n" + "func f(x int) int {\n\treturn x + 1\n}\n" * 55_000
    began = time.perf_counter()
    ran = guild("ask", "--base", "tiny", "--as", "base", stdin=pasted.encode())
    assert time.perf_counter() - began < 30
    assert ran.code == 2
    assert f"takes {len(pasted.strip()) + 2} tokens with its prompt, but the context window holds 4096" in ran.err


def test_a_draw_is_repeated_by_its_seed(guild: Callable[..., Any]) -> None:
    words = ["ask", "--base", "tiny", "--as", "base", "--max-tokens", "8", "--temperature", "5", "x", "--seed"]
    drawn = [guild(*words, seed).out for seed in ("1", "2", "1")]
    assert drawn[0] == drawn[2] != drawn[1]


# Into a file


def test_only_the_code_is_written(guild: Callable[..., Any], tmp_path: Path) -> None:
    ran = guild("ask", "--base", "writes-go", sure_request("generate"), "-o", str(tmp_path / "x.go"))
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / "x.go").read_bytes() == CODE.encode()
    assert ran.err.endswith(f"\n{tmp_path}/x.go: written\n")


def test_a_file_is_overwritten_only_by_force(guild: Callable[..., Any], tmp_path: Path) -> None:
    place = tmp_path / "x.go"
    place.write_text("precious")
    words = ["ask", "--base", "writes-go", sure_request("generate"), "-o", str(place)]
    refused = guild(*words)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == f"guild: {place}: exists already; name another file, or use --force to overwrite it\n"
    assert place.read_text() == "precious"
    assert _json(guild(*words, "--force", "--json"))["code"] == CODE
    assert place.read_bytes() == CODE.encode()


@pytest.mark.parametrize("there", [True, False])
def test_an_answer_without_go_writes_no_file(guild: Callable[..., Any], tmp_path: Path, there: bool) -> None:
    place = tmp_path / "x.go"
    if there:
        place.write_text("precious")
    ran = guild("ask", "--base", "prose", sure_request("generate"), "-o", str(place), "--force")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.endswith(
        f"\n{PROSE}\nguild: the answer holds no Go code, so nothing was written; it is shown above; ask for a Go file\n"
    )
    assert (place.read_text() if there else place.exists()) == ("precious" if there else False)


@pytest.mark.parametrize(
    ("name", "says"), [("", "is a folder; name a file in it"), ("no/x.go", "its folder does not exist")]
)
def test_a_place_that_cannot_be_written_is_refused_before_the_answer(
    guild: Callable[..., Any], tmp_path: Path, name: str, says: str
) -> None:
    ran = guild("ask", "--base", "endless", sure_request("generate"), "-o", str(tmp_path / name), "--force")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"guild: {tmp_path / name}: {says}")
