"""`guild ask` as a process of its own: terminals, pipes, an interrupt, a reader that goes early, and a real model."""

import json
import os
import pty
import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sure_requests import sure_request
from tiny_home import ANSWER, REFRAIN

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def _read_terminal(terminal: int) -> str:
    """Read all that a process writes to its terminal, until it closes it."""
    shown = b""
    try:
        while piece := os.read(terminal, 65536):
            shown += piece
    except OSError:  # Linux ends a terminal with an error
        pass
    os.close(terminal)
    return shown.decode().replace("\r\n", "\n")


def test_code_is_coloured_on_a_terminal(spawn: Callable[..., Any]) -> None:
    ours, theirs = pty.openpty()
    words = ["ask", "--base", "writes-go", sure_request("generate")]
    process = spawn(*words, stdout=theirs, environment={"TERM": "xterm"})
    os.close(theirs)
    shown = _read_terminal(ours)
    _, err = process.communicate()
    assert process.returncode == 0, err
    assert ESCAPE.sub("", shown) == f"{ANSWER}\n"
    assert re.search(r"\x1b\[[0-9;]+mpackage\x1b", shown)
    assert err.decode().startswith("→ go-developer · ")


def test_a_pipe_gets_the_plain_answer_while_stderr_is_a_terminal(spawn: Callable[..., Any]) -> None:
    ours, theirs = pty.openpty()
    words = ["ask", "--base", "writes-go", "--json", sure_request("generate")]
    process = spawn(*words, stderr=theirs, environment={"TERM": "xterm"})
    os.close(theirs)
    out, _ = process.communicate()
    shown = _read_terminal(ours)
    assert process.returncode == 0, shown
    assert json.loads(out)["text"] == ANSWER
    assert "→ go-developer · generate " in shown
    assert "Traceback" not in shown


def test_an_interrupt_keeps_what_there_is_and_ends_at_once(spawn: Callable[..., Any]) -> None:
    process = spawn("ask", "--base", "endless", "--max-tokens", "900000", sure_request("generate"))
    first = process.stdout.read(len(REFRAIN))
    process.send_signal(signal.SIGINT)
    began = time.perf_counter()
    rest, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert time.perf_counter() - began < 10
    shown = (first + rest).decode()
    assert shown.endswith("\n")
    assert (REFRAIN * (len(shown) // len(REFRAIN) + 1)).startswith(shown[:-1])
    assert err.decode().endswith("\nguild: interrupted\n")
    assert "Traceback" not in err.decode()


def test_a_reader_that_goes_early_is_no_error(spawn: Callable[..., Any]) -> None:
    process = spawn("ask", "--base", "endless", "--max-tokens", "900000", sure_request("generate"))
    with subprocess.Popen(["head", "-1"], stdin=process.stdout, stdout=subprocess.PIPE) as head:
        process.stdout.close()
        assert head.communicate()[0] == REFRAIN.encode()
    err = process.stderr.read().decode()
    assert process.wait(timeout=60) == 0
    assert err.count("\n") == 1, err


def test_a_real_model_answers(smollm2: Path, spawn: Callable[..., Any]) -> None:
    """SmolLM2 has a tokenizer and a template of its own; the tiny bases cannot show that these are used rightly."""
    words = ["ask", "--base", "smollm2-135m", "--as", "base", "--max-tokens", "12", "--json", sure_request("explain")]
    out, err = spawn(*words, environment={"GUILD_HOME": str(smollm2.parents[1])}).communicate()
    told = json.loads(out)
    assert told["completion_tokens"] == 12, err
    assert re.search(r"[a-z]{3,} [a-z]{2,}", told["text"])
    assert "\ufffd" not in told["text"] and "<|im" not in told["text"]
    assert 10 < told["prompt_tokens"] < 100
