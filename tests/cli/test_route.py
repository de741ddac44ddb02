"""`guild route`: one decision, files of requests, bad lines, and how little it loads when the fast stage decides."""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sure_requests import doubtful_request, sure_request

from guild.contract import TASKS

FIELDS = ["task", "probabilities", "confidence", "model", "reason", "stage", "seconds"]
WHO = {"generate": "go-developer", "test": "go-test", "edit": "go-review", "review": "go-review"}


@pytest.mark.parametrize("task", TASKS)
def test_json_is_one_object_with_the_fields_of_the_contract(guild: Callable[..., Any], task: str) -> None:
    ran = guild("route", sure_request(task), "--json")
    assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
    told = json.loads(ran.out)
    assert list(told) == FIELDS
    assert (told["task"], told["model"], told["stage"]) == (task, WHO.get(task, "base"), "fast")
    assert set(told["probabilities"]) == set(TASKS)
    assert sum(told["probabilities"].values()) == pytest.approx(1, abs=1e-3)
    assert told["confidence"] == max(told["probabilities"].values()) == told["probabilities"][task]
    assert told["reason"].startswith(f"{task} {told['confidence']:.2f}")
    assert 0 < told["seconds"] < 10


def test_in_words(guild: Callable[..., Any]) -> None:
    ran = guild("route", sure_request("test"))
    first, *bars = ran.out.splitlines()
    assert re.fullmatch(r"test → go-test · test \d\.\d\d · fast, \d+\.\d ms", first)
    assert bars[0].split()[0] == "test"
    assert {line.split()[0] for line in bars} == set(TASKS)
    shares = [float(line.split()[1]) for line in bars]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("words", [["-"], []])
def test_the_request_may_come_from_standard_input(guild: Callable[..., Any], words: list[str]) -> None:
    ran = guild("route", *words, "--json", stdin=sure_request("review").encode())
    assert json.loads(ran.out)["task"] == "review"


def test_the_base_can_decide_nothing_that_it_does_not_know(guild: Callable[..., Any]) -> None:
    ran = guild("route", "--base", "llama", sure_request("test"))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("guild: no base 'llama'; known are: endless, narrow, ")


def test_a_request_of_two_megabytes_is_routed_quickly(guild: Callable[..., Any]) -> None:
    code = "func f(x int) int {\n\treturn x + 1\n}\n" * 57_000
    pasted = f"{sure_request('test')}\n\n```go\n{code}```\n"
    assert len(pasted) > 2_000_000
    began = time.perf_counter()
    ran = guild("route", "--json", "--base", "tiny", stdin=pasted.encode())
    assert time.perf_counter() - began < 20
    assert json.loads(ran.out)["task"] == "test"


# Batches


def _batch(guild: Callable[..., Any], file: Path, content: str, *words: str) -> list[dict[str, Any]]:
    file.write_text(content, encoding="utf-8")
    ran = guild("route", "--batch", str(file), *words)
    assert (ran.code, ran.err) == (0, "")
    return [json.loads(line) for line in ran.out.split("\n")[:-1]]


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_a_batch_keeps_order_and_extra_fields(guild: Callable[..., Any], tmp_path: Path, words: list[str]) -> None:
    wanted = ["test", "other", "generate", "test", "review"]
    rows = [{"text": sure_request(task), "id": n, "tags": ["ü", None], "truth": task} for n, task in enumerate(wanted)]
    told = _batch(guild, tmp_path / "b.jsonl", "\n\n".join(map(json.dumps, rows)), *words)
    assert [row["task"] for row in told] == wanted
    assert [{name: row[name] for name in rows[0]} for row in told] == rows
    assert all(set(FIELDS) <= row.keys() for row in told)


def test_a_batch_of_other_scripts_and_line_ends(guild: Callable[..., Any], tmp_path: Path) -> None:
    text = f"{sure_request('test')} \u2028\x85"
    line = json.dumps({"text": text, "note": "größe\u2029"}, ensure_ascii=False)
    (row,) = _batch(guild, tmp_path / "b.jsonl", f"\ufeff{line}\r\n")
    assert (row["text"], row["note"]) == (text, "größe\u2029")


def test_a_batch_from_standard_input(guild: Callable[..., Any]) -> None:
    ran = guild("route", "--batch", "-", stdin=json.dumps({"text": sure_request("edit")}).encode())
    assert json.loads(ran.out)["task"] == "edit"


@pytest.mark.parametrize("content", ["", "\n \n"])
def test_an_empty_batch_gives_nothing(guild: Callable[..., Any], tmp_path: Path, content: str) -> None:
    assert _batch(guild, tmp_path / "b.jsonl", content) == []


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "not JSON ("),
        ("[" * 100_000, "not JSON ("),
        ('["a"]', 'has no "text" with words in it; mend that line'),
        ('{"txt": "a"}', 'has no "text" with words in it; mend that line'),
        ('{"text": 3}', 'has no "text" with words in it; mend that line'),
        ('{"text": " "}', 'has no "text" with words in it; mend that line'),
        ('{"text": "\\ud800"}', "not UTF-8 text (character 0); convert it first"),
    ],
    ids=["broken", "deep", "list", "misspelt", "number", "blank", "half a pair"],
)
def test_a_bad_line_is_named_and_nothing_is_decided(
    guild: Callable[..., Any], tmp_path: Path, line: str, says: str
) -> None:
    file = tmp_path / "b.jsonl"
    file.write_text(f'{{"text": "fine"}}\n\n{line}\n{{"text": "fine"}}\n')
    ran = guild("route", "--batch", str(file))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"guild: {file}:3: {says}")
    assert ran.err.count("\n") == 1


def test_a_batch_that_cannot_be_read(guild: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "bl\xe4h"}')
    for file, says in (
        ("none", "no such file; check the path"),
        ("b.jsonl", "cannot be read"),
        (".", "cannot be read"),
    ):
        ran = guild("route", "--batch", str(tmp_path / file))
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f"guild: {tmp_path / file}: {says}")


def test_a_text_and_a_batch_are_too_much(guild: Callable[..., Any]) -> None:
    ran = guild("route", "x", "--batch", "b.jsonl")
    assert (ran.code, ran.err) == (2, "guild: both a text and --batch were given; give one of them\n")


# What it loads

MODULES = """
import sys
from guild.cli.main import main
try:
    main()
except SystemExit as stopped:
    assert stopped.code == 0, stopped.code
heavy = {"torch", "mlx", "mlx_lm", "transformers", "sentence_transformers", "sklearn", "scipy", "rich"}
print(*sorted(heavy & sys.modules.keys()), file=sys.stderr)
"""


def test_the_fast_stage_needs_no_model(spawn: Callable[..., Any]) -> None:
    out, err = spawn("route", sure_request("test"), "--json", python=("-c", MODULES)).communicate()
    assert json.loads(out)["stage"] == "fast"
    assert err.decode() == "\n"


def test_a_doubtful_request_goes_to_the_encoder_where_the_base_has_no_probe(guild: Callable[..., Any]) -> None:
    told = json.loads(guild("route", "--base", "tiny", "--json", doubtful_request()).out)
    assert told["stage"] == "encoder"
    assert sum(told["probabilities"].values()) == pytest.approx(1, abs=1e-3)
