"""Finding Go: the real one, and programs on PATH that only bear its name."""

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from guild.bench import go_tool
from guild.bench.go_tool import search_go

Script = Callable[[str], Path]


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Script:
    """Make a program `go` of a shell script, and put it first on PATH."""

    def make(text: str) -> Path:
        program = tmp_path / "bin" / "go"
        program.parent.mkdir()
        program.write_text(f"#!/bin/sh\n{text}\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
        return program

    return make


@pytest.fixture
def no_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go_tool, "WHEEL", "no-such-distribution")


def test_it_finds_a_go_that_runs_and_tells_its_version() -> None:
    tool = search_go().tool
    assert tool is not None
    assert re.fullmatch(r"1\.\d+(\.\d+|rc\d+)?", tool.version)
    said = subprocess.run([tool.program, "version"], capture_output=True, text=True, cwd="/").stdout
    assert f" go{tool.version} " in said
    assert (tool.root / "src" / "strings").is_dir()


def test_the_wheel_serves_where_path_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    search = search_go()
    assert search.tool is not None
    assert search.tool.origin == "wheel"
    assert search.refused == ()


def test_nothing_is_found_where_there_is_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, no_wheel: None
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert search_go() == go_tool.GoSearch(None)


def test_a_wrapper_on_path_leads_to_the_real_program(script: Script) -> None:
    real = search_go().tool
    assert real is not None
    wrapper = script(f'exec "{real.program}" "$@"')
    tool = search_go().tool
    assert tool is not None
    assert (tool.program, tool.origin) == (real.program, "PATH")
    assert tool.program != wrapper


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("echo hello", "does not answer as Go does ('hello')"),
        ("echo oops >&2; exit 3", "ends with 3 ('oops')"),
        ("""echo '{"GOVERSION": "devel", "GOROOT": "/"}'""", "names its version 'devel'"),
        ("""echo '{"GOROOT": "/"}'""", "does not answer as Go does"),
    ],
)
def test_another_program_of_that_name_is_passed_over_and_said(script: Script, text: str, says: str) -> None:
    program = script(text)
    search = search_go()
    assert search.tool is not None
    assert search.tool.origin == "wheel"
    assert search.refused[0].startswith(f"{program}: ")
    assert says in search.refused[0]


def test_a_program_that_cannot_be_run_is_passed_over(script: Script, no_wheel: None) -> None:
    script("").write_bytes(b"\x00not a program")
    search = search_go()
    assert search.tool is None
    assert "cannot be run" in search.refused[0]


def test_a_go_mod_that_wants_another_toolchain_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "go.mod").write_text("module x\n\ngo 1.99.0\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GOFLAGS", "-no-such-flag")
    search = search_go()
    assert search.tool is not None
    assert search.refused == ()
