"""The command line as a whole: help, exit codes, how little `--help` loads, and what happens when nobody listens."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sure_requests import sure_request

SNAPSHOTS = Path(__file__).parent / "snapshots"

MODULES = """
import sys
from guild.cli.main import main
try:
    main()
finally:
    print(*sorted({"torch", "mlx", "mlx_lm", "numpy", "transformers", "pydantic", "rich"} & sys.modules.keys()), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("help", ["--help"]),
        ("ask-help", ["ask", "--help"]),
        ("specialists-list", ["specialists", "list", "--base", "tiny"]),
    ],
)
def test_the_text_is_that_of_its_snapshot(guild: Callable[..., Any], name: str, words: list[str]) -> None:
    ran = guild(*words)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (SNAPSHOTS / f"{name}.txt").read_text(encoding="utf-8"), "if it is meant so, write it there"


def test_help_loads_nothing_heavy(spawn: Callable[..., Any]) -> None:
    out, err = spawn("--help", python=("-c", MODULES)).communicate()
    assert out.decode() == (SNAPSHOTS / "help.txt").read_text(encoding="utf-8")
    assert err.decode() == "\n"


@pytest.mark.parametrize(
    ("words", "usage"), [([], "guild"), (["models"], "guild models"), (["routes"], "guild routes")]
)
def test_a_group_without_a_command_shows_its_help(guild: Callable[..., Any], words: list[str], usage: str) -> None:
    ran = guild(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"Usage: {usage} [OPTIONS] COMMAND [ARGS]...\n")
    assert ran.err.endswith("\n")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["aks"], "guild: No such command 'aks'. Did you mean 'ask'?; see guild --help\n"),
        (["ask", "--jsn"], "guild: No such option: --jsn"),
        (["ask", "x", "y"], "guild: Got unexpected extra argument"),
        (["specialists", "show"], "guild: Missing argument 'NAME'."),
        (["ask", "-f"], "guild: Option '-f' requires an argument."),
    ],
)
def test_what_is_typed_wrong_is_one_line_and_exit_2(guild: Callable[..., Any], words: list[str], says: str) -> None:
    ran = guild(*words)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(says)
    assert ran.err.count("\n") == 1


def test_an_error_is_one_line_and_exit_1(guild: Callable[..., Any], home: Path) -> None:
    (home / "specialists" / "sage").mkdir(parents=True)
    (home / "specialists" / "sage" / "specialist.toml").write_text("name =")
    ran = guild("specialists", "list")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(f"guild: {home}/specialists/sage/specialist.toml: not valid TOML: ")
    assert ran.err.count("\n") == 1


def test_a_command_may_choose_its_exit_code(guild: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """The doctor exits 1 when something fails: here a home that cannot be one."""
    place = Path(os.environ["GUILD_HOME"]) / "file"
    place.write_text("")
    monkeypatch.setenv("GUILD_HOME", str(place))
    ran = guild("doctor", "--json")
    assert (ran.code, json.loads(ran.out)["ok"]) == (1, False)


def test_a_bug_keeps_its_traceback(guild: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guild.models.catalog.default_model", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        guild("specialists", "list")


def test_nobody_listening_is_no_error(spawn: Callable[..., Any]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = spawn("--help", stdout=writing)
    os.close(writing)
    _, err = process.communicate()
    assert (process.returncode, err) == (0, b"")


def test_a_terminal_that_lacks_a_character_shows_another(spawn: Callable[..., Any]) -> None:
    out, err = spawn("route", sure_request("test"), environment={"PYTHONIOENCODING": "latin-1"}).communicate()
    assert err == b""
    assert out.decode("latin-1").startswith("test ? go-test · test ")
