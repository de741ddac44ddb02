"""The program that parses Go: built once, by whoever comes first, and asked many things through one process."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from guild import places
from guild.bench import go_program
from guild.bench.go_program import GoProgram, ask, build_program
from guild.bench.go_tool import GoTool
from guild.errors import InfraError

BUILD = "from guild.bench.go_tool import search_go\nfrom guild.bench.go_program import build_program\n"


def packages(answers: list[dict[str, str]]) -> list[str]:
    return [answer["package"] for answer in answers]


@pytest.fixture
def warm_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A GUILD_HOME of the test's own, but with the compiled standard library of the real one."""
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "go-build").symlink_to(places.cache() / "go-build")
    monkeypatch.setenv("GUILD_HOME", str(tmp_path))
    return tmp_path


def script(folder: Path, text: str) -> GoProgram:
    path = folder / "program"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return GoProgram(path, "script", folder)


def test_it_is_built_once(go: GoTool, program: GoProgram) -> None:
    built = program.path.stat().st_mtime_ns
    again = build_program(go)
    assert again == program
    assert again.path.stat().st_mtime_ns == built
    assert list(program.path.parent.iterdir()) == [program.path]


def test_another_toolchain_makes_another_program(go: GoTool, program: GoProgram) -> None:
    assert go_program._identity(replace(go, version="1.99.1")) != program.identity


def test_changed_sources_make_another_program(
    go: GoTool, program: GoProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in go_program.SOURCES.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.setattr(go_program, "SOURCES", tmp_path)
    assert go_program._identity(go) == program.identity
    (tmp_path / "main.go").write_text((tmp_path / "main.go").read_text() + "// more\n")
    assert go_program._identity(go) != program.identity


@pytest.mark.usefixtures("warm_home", "program")
def test_two_processes_may_build_at_once() -> None:
    words = [sys.executable, "-c", BUILD + "print(build_program(search_go().tool).path)"]
    racing = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    paths = {process.communicate()[0].strip() for process in racing}
    assert [process.returncode for process in racing] == [0, 0]
    (path,) = paths
    assert packages(ask(GoProgram(Path(path), "", Path()), "facts", [{"source": "package p"}])) == ["p"]


@pytest.mark.usefixtures("program")
def test_sources_that_do_not_compile_are_said(
    go: GoTool, warm_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    (sources / "go.mod").write_text("module goparse\n")
    (sources / "main.go").write_text("package main\n\nfunc main() { nothing() }\n")
    monkeypatch.setattr(go_program, "SOURCES", sources)
    with pytest.raises(InfraError, match=r"cannot build it .*undefined: nothing"):
        build_program(go)
    assert list(warm_home.glob("cache/goparse/*/*")) == []


def test_a_home_that_is_no_folder_is_said(go: GoTool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("GUILD_HOME", str(tmp_path / "file"))
    with pytest.raises(InfraError, match="make room there"):
        build_program(go)


def test_answers_come_in_the_order_of_the_requests(program: GoProgram) -> None:
    # More than a pipe holds, both ways.
    sources = [f"package p{number}\n{'// filler' * 200}\nvar {'x' * 1000} int" for number in range(300)]
    answers = ask(program, "facts", [{"source": source} for source in sources])
    assert packages(answers) == [f"p{number}" for number in range(300)]
    assert ask(program, "facts", []) == []


def test_what_is_no_request_gets_an_error_of_its_own(program: GoProgram) -> None:
    answers = ask(program, "facts", [{"source": 7}, {"source": "package p"}])
    assert "cannot unmarshal" in answers[0]["error"]
    assert packages(answers[1:]) == ["p"]


def test_a_request_that_kills_the_program_spoils_no_other(tmp_path: Path) -> None:
    # Answers each line with itself, and dies of the word `die`, in the middle of an answer.
    mortal = script(
        tmp_path, 'while read -r line; do case $line in *die*) printf "{"; exit 1;; *) echo "$line";; esac; done'
    )
    requests = [{"n": "1"}, {"n": "die"}, {"n": "2"}, {"n": "die"}]
    error = {"error": "ended the program that reads Go"}
    assert ask(mortal, "facts", requests) == [{"n": "1"}, error, {"n": "2"}, error]


def test_a_program_that_cannot_start_is_said(tmp_path: Path) -> None:
    with pytest.raises(InfraError, match="cannot be run"):
        ask(GoProgram(tmp_path / "none", "", tmp_path), "facts", [{"source": ""}])


def test_the_user_s_settings_of_go_do_not_reach_it(program: GoProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOROOT", "/nowhere")
    monkeypatch.setenv("GOFLAGS", "-nonsense")
    assert packages(ask(program, "facts", [{"source": "package p"}])) == ["p"]


def test_go_vets_its_sources(go: GoTool, program: GoProgram) -> None:
    done = subprocess.run(
        [go.program, "vet", "."], cwd=go_program.SOURCES, env=go_program._environment(), capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
