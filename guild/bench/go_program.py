"""The Go program that parses Go: built once, and spoken to in JSON lines.

Go reads Go best, so facts and mutants come from a small program of our own in `goparse/`, which needs the standard library
only. What lives here: building it once for each content and toolchain, and asking it. What its answers mean lives in
`go_facts` and `mutants`. It reads source and never compiles or runs it, so it needs no sandbox.
"""

import hashlib
import json
import os
import platform
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import IO, Any, Literal

from guild import places
from guild.bench.go_tool import GoTool
from guild.errors import InfraError

SOURCES = Path(__file__).resolve().parent / "goparse"
_NAME = "goparse.exe" if os.name == "nt" else "goparse"
_BUILD_TIMEOUT_S = 600

Command = Literal["facts", "mutate", "library"]


@dataclass(frozen=True, slots=True)
class GoProgram:
    """The built program; `identity` changes with its sources, the toolchain and the platform; `go_root` is the toolchain's."""

    path: Path
    identity: str
    go_root: Path


def build_program(go: GoTool) -> GoProgram:
    """Return the program, built on the first call (seconds) and found in GUILD_HOME on every later one (1 ms).

    Two processes that build at once both succeed. Raises InfraError when it cannot be built.
    """
    identity = _identity(go)
    program = GoProgram(places.cache() / "goparse" / identity[:16] / _NAME, identity, go.root)
    if not program.path.is_file():
        _build(go, program.path)
    return program


def ask(program: GoProgram, command: Command, requests: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return one answer per request, in order; an answer is a JSON object, `{"error": …}` where there is none.

    One process serves them all. Where a request kills the program, its answer is an error and the rest go to a new process.
    Raises InfraError when the program cannot be started.
    """
    answers: list[dict[str, Any]] = []
    while len(answers) < len(requests):
        answers += _in_one_process(program, command, requests[len(answers) :])
        if len(answers) < len(requests):
            answers.append({"error": "ended the program that reads Go"})
    return answers


def _in_one_process(
    program: GoProgram, command: Command, requests: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    # ASCII: a model's text may hold half of a surrogate pair, which is no UTF-8.
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    try:
        process = subprocess.Popen(
            [str(program.path), command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            cwd=program.path.parent,
            env=_environment(),
        )
    except OSError as error:
        raise InfraError(f"{program.path}: cannot be run ({error}); remove it, and it is built again") from None
    with process:
        assert process.stdin is not None and process.stdout is not None
        # Written beside the reading: neither pipe holds a whole batch.
        feeder = Thread(target=_feed, args=(process.stdin, lines), daemon=True)
        feeder.start()
        answers = [json.loads(line) for line in process.stdout if line.endswith("\n")]
        feeder.join()
    return answers


def _feed(stdin: IO[str], lines: str) -> None:
    try:
        stdin.write(lines)
        stdin.close()
    except BrokenPipeError:
        # The program ended early; that its answers are too few says so.
        return


def _identity(go: GoTool) -> str:
    digest = hashlib.sha256(f"{go.version} {platform.system()} {platform.machine()}".encode())
    for file in sorted(SOURCES.iterdir()):
        if _is_built(file):
            digest.update(f"\0{file.name}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def _is_built(file: Path) -> bool:
    return file.name == "go.mod" or (file.suffix == ".go" and not file.name.endswith("_test.go"))


def _build(go: GoTool, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent) as folder:
            made = Path(folder, _NAME)
            words = [str(go.program), "build", "-trimpath", "-o", str(made), "."]
            done = subprocess.run(
                words, cwd=SOURCES, env=_environment(), capture_output=True, text=True, timeout=_BUILD_TIMEOUT_S
            )
            if done.returncode != 0:
                said = (done.stderr.strip() or done.stdout.strip())[-400:]
                raise InfraError(f"{SOURCES}: Go {go.version} cannot build it ({said!r}); see `guild doctor`")
            # Whole or not at all, whoever else builds it meanwhile.
            made.replace(target)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InfraError(f"{target}: cannot be built ({error}); make room there, or see `guild doctor`") from error


def _environment() -> dict[str, str]:
    """Return what Go needs, and nothing of the user's settings for it."""
    home = places.cache()
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TMPDIR", "TEMP", "TMP") if name in os.environ}
    return kept | {
        "HOME": str(home),
        "GOCACHE": str(home / "go-build"),
        "GOPATH": str(home / "go-path"),
        "GOENV": "off",
        "GOFLAGS": "-mod=mod",
        "GOPROXY": "off",
        "GOSUMDB": "off",
        "GOTELEMETRY": "off",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
        "GO111MODULE": "on",
        "CGO_ENABLED": "0",
    }
