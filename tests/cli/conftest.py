"""What the tests of the commands share: a home with tiny bases, and two ways to run `guild`: in this process, and as its own.

In this process the real `main` runs, with its own arguments, standard input and output; only the interpreter is not started anew.
"""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tiny_home import install_all, install_speaker
from tiny_suite import LARGER, write_tiny_suite

ROOT = Path(__file__).parents[2]

Spawn = Callable[..., "subprocess.Popen[bytes]"]


@dataclass(frozen=True, slots=True)
class Ran:
    """What one run of `guild` left behind."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def bases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of installed models that all homes here share; see `tiny_home.install_all`."""
    home = tmp_path_factory.mktemp("bases")
    install_all(home)
    return home / "models"


@pytest.fixture
def home(bases: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A GUILD_HOME of this test's own with the tiny bases installed, and nothing to download from."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(bases)
    monkeypatch.setenv("GUILD_HOME", str(home))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    monkeypatch.setenv("COLUMNS", "80")
    for name in ("GUILD_BASE", "GUILD_TRACE", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(scope="session")
def go_cache() -> Path:
    """Where Go compiles for whoever runs the tests, so that the standard library is compiled once and not once a home."""
    from guild import places

    return places.cache()


@pytest.fixture(scope="session")
def bench_bases(bases: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny bases, and `knows-larger`, which answers everything with the right code of one problem; a folder apart."""
    home = tmp_path_factory.mktemp("bench-bases")
    install_speaker(home, "knows-larger", f"```go\n{LARGER}```")
    for folder in bases.iterdir():
        (home / "models" / folder.name).symlink_to(folder)
    return home / "models"


@pytest.fixture
def bench_home(home: Path, bench_bases: Path, go_cache: Path) -> Path:
    """A home with the bases of the bench, the suite `tiny`, and Go's cache."""
    (home / "models").unlink()
    return furnish(home, bench_bases, go_cache)


def furnish(home: Path, bases: Path, go_cache: Path) -> Path:
    """Put bases, cache and suite into a home, and return it."""
    home.mkdir(exist_ok=True)
    go_cache.mkdir(parents=True, exist_ok=True)
    for name, place in (("models", bases), ("cache", go_cache)):
        if not (home / name).exists():
            (home / name).symlink_to(place)
    write_tiny_suite(home / "suites" / "tiny")
    return home


@pytest.fixture
def guild(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run `guild WORDS…` in this process, with `stdin` as its standard input."""
    from guild.cli.main import main

    def run(*words: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["guild", *words])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capsys.readouterr()
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        assert isinstance(stopped.value.code, int)
        return Ran(stopped.value.code, out, err)

    return run


@pytest.fixture
def spawn(home: Path) -> Iterator[Spawn]:
    """Start `python -m guild WORDS…`, or other Python words, as a process of its own; its standard input is empty."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*words: str, python: tuple[str, ...] = ("-m", "guild"), **options: Any) -> "subprocess.Popen[bytes]":
        environment = os.environ | {"PYTHONPATH": str(ROOT)} | options.pop("environment", {})
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        # Where the tests run in the background, interrupts are ignored, and what they start would inherit that.
        heed = partial(signal.signal, signal.SIGINT, signal.default_int_handler)
        process = subprocess.Popen([sys.executable, *python, *words], env=environment, preexec_fn=heed, **pipes)
        started.append(process)
        return process

    yield start
    for process in started:
        if process.poll() is None:
            process.kill()
            process.wait()
