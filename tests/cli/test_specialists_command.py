"""`guild specialists`: the cards on the shelf and the user's own, listed, shown and checked."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiny import write_adapter

from guild.contract import DefectClass

CARD = 'name = "{name}"\nsummary = "{summary}"\ntasks = ["explain"]\nanswer = "text"\n[adapters]\n{adapters}\n'


def _write(home: Path, name: str, summary: str = "knows it all", adapters: str = "") -> Path:
    folder = home / "specialists" / name
    folder.mkdir(parents=True)
    (folder / "specialist.toml").write_text(CARD.format(name=name, summary=summary, adapters=adapters))
    (folder / "system.md").write_text("Explain.\n")
    return folder


def _json(ran: Any) -> dict[str, Any]:
    assert (ran.code, ran.err, ran.out.count("\n")) == (0, "", 1)
    told = json.loads(ran.out)
    assert isinstance(told, dict)
    return told


def test_list_as_json(guild: Callable[..., Any], home: Path) -> None:
    folder = _write(home, "sage", adapters='tiny = "a"\nother = "b"')
    told = _json(guild("specialists", "list", "--json", "--base", "tiny"))
    assert told["base"] == "tiny"
    rows = {row["name"]: row for row in told["specialists"]}
    assert list(rows) == ["go-developer", "go-review", "go-test", "sage"]
    assert rows["go-review"]["tasks"] == ["review", "edit"]
    assert rows["go-review"]["answer"] == {"review": "findings", "edit": "go-file"}
    assert rows["go-review"]["adapter"] is None
    assert all(name in rows["go-review"]["prompts"]["review"] for name in DefectClass)
    assert rows["sage"]["adapter"] == str(folder / "a")
    assert rows["sage"]["adapters"] == {"tiny": "a", "other": "b"}
    assert rows["sage"]["sampling"]["temperature"] == 0


def test_list_says_who_has_an_adapter(guild: Callable[..., Any], home: Path) -> None:
    _write(home, "sage", adapters='tiny = "a"')
    assert (
        "\nsage           explain        adapter        knows it all\n"
        in guild("specialists", "list", "--base", "tiny").out
    )
    assert (
        "\nsage           explain        base + prompt  knows it all\n"
        in guild("specialists", "list", "--base", "prose").out
    )


def test_a_user_s_own_hides_one_of_the_shelf(guild: Callable[..., Any], home: Path) -> None:
    folder = _write(home, "go-test", summary="mine")
    shown = _json(guild("specialists", "show", "go-test", "--json"))
    assert (shown["summary"], shown["folder"]) == ("mine", str(folder))
    assert guild("specialists", "list").out.count("go-test ") == 1


def test_show(guild: Callable[..., Any], home: Path) -> None:
    _write(home, "sage", adapters='tiny = "a"')
    assert guild("specialists", "show", "sage").out == (
        f"name      sage\nsummary   knows it all\nfolder    {home}/specialists/sage\ntasks     explain\nadapters  tiny a\n"
        "sampling  temperature 0.0, top_p 1.0, max_tokens 1024, stop none\n\nexplain (text):\nExplain.\n"
    )
    assert "review (findings):\nYou review Go code." in guild("specialists", "show", "go-review").out


@pytest.mark.parametrize("command", [["show"], ["check"]])
def test_an_unknown_name_is_refused_with_those_there_are(guild: Callable[..., Any], command: list[str]) -> None:
    ran = guild("specialists", *command, "go-tset")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "guild: no model 'go-tset'; known are: base, go-developer, go-review, go-test\n"


@pytest.mark.parametrize("command", [["list"], ["show", "go-test"], ["check"]])
def test_an_unknown_base_is_refused_with_those_there_are(guild: Callable[..., Any], command: list[str]) -> None:
    ran = guild("specialists", *command, "--base", "llama")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("guild: no base 'llama'; known are: endless, narrow, prose, qwen2.5-coder-0.5b, ")


def test_check_tries_adapters_on_the_base(guild: Callable[..., Any], home: Path) -> None:
    folder = write_adapter(_write(home, "sage", adapters='tiny = "a"') / "a", seed=1)
    ran = guild("specialists", "check", "--base", "tiny")
    assert ran.code == 0
    assert ran.out.splitlines()[-2:] == ["go-test: ok, no adapter for tiny", "sage: ok, adapter fits tiny"]
    told = json.loads(guild("specialists", "check", "sage", "--json", "--base", "tiny").out)
    assert told == {"base": "tiny", "checked": [{"name": "sage", "ok": True, "adapter": str(folder), "tried": True}]}
    write_adapter(folder, seed=1, hidden=64)
    ran = guild("specialists", "check", "--base", "tiny", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.splitlines()[-1].startswith(f"guild: {folder}: 'model.layers.")


def test_check_of_the_shelf_needs_no_base(guild: Callable[..., Any]) -> None:
    ran = guild("specialists", "check", "--json")
    told = _json(ran)
    assert [row["name"] for row in told["checked"]] == ["go-developer", "go-review", "go-test"]
    assert all(row["tried"] == (None if row["adapter"] is None else False) for row in told["checked"])
    assert "its adapter was not tried, for qwen2.5-coder-0.5b is not installed" in guild("specialists", "check").out


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (lambda folder: (folder / "system.md").unlink(), "no system prompt for task 'explain'; write system.md"),
        (
            lambda folder: (folder / "system.md").write_text(" \n"),
            "no system prompt for task 'explain'; write system.md",
        ),
        (lambda folder: (folder / "specialist.toml").write_text("nam = 1"), "unknown field 'nam'; remove it"),
        (lambda folder: (folder / "specialist.toml").write_text("name ="), "not valid TOML: "),
        (lambda folder: folder.rename(folder.with_name("wise")), "field 'name' is 'sage', its folder is 'wise'"),
        (lambda folder: None, "adapter for base 'other' is '"),
    ],
    ids=["no prompt", "empty prompt", "unknown field", "no TOML", "wrong folder", "no adapter folder"],
)
def test_check_names_what_is_wrong_with_a_card(
    guild: Callable[..., Any], home: Path, harm: Callable[[Path], object], says: str
) -> None:
    harm(_write(home, "sage", adapters='other = "b"'))
    ran = guild("specialists", "check")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"guild: {home}/specialists/")
    assert says in ran.err
    assert "Traceback" not in ran.err
