"""Running the Go compiler in the sandbox: what it may see, its environment, its command line.

Which packages are built, and what came of them, is the business of `go_build.py`.
"""

import os
import shutil
from functools import partial
from pathlib import Path

from guild import places
from guild.bench import bubblewrap
from guild.bench.gate import start_behind_gate
from guild.bench.go_tool import GoTool
from guild.bench.launcher import start_in_shell
from guild.bench.limits import Limits, Outcome
from guild.bench.sandbox import Sandbox
from guild.bench.supervise import run_supervised

_LITTLE_ROOM_BYTES = 64 * 1024 * 1024
# A Go of a Linux distribution may be linked to the system's C library.
_LIBRARIES = (Path("/lib"), Path("/lib64"), Path("/usr/lib"))
# The race detector is linked by the system's C compiler.
_C_COMPILER = (Path("/bin"), Path("/usr"), Path("/etc/alternatives"))


def run_go(
    folders: list[str], workshop: Path, go: GoTool, sandbox: Sandbox, limits: Limits, *, race: bool = False
) -> Outcome:
    """Compile folders of `workshop`/module into test binaries in `workshop`/built, and return what Go said, as JSON lines.

    Raises InfraError where the sandbox cannot be set up.
    """
    cache = places.cache() / "go-build"
    built, scratch = workshop / "built", workshop / "scratch"
    for folder in (cache, built, scratch):
        folder.mkdir(parents=True, exist_ok=True)
    # The sandbox holds no C library, so what the race detector needs of it is linked in.
    linking = ["-race", "-tags=netgo,osusergo", "-ldflags=-linkmode=external -extldflags=-static"]
    options = ["-json", "-trimpath", "-vet=off", f"-o={built}/"] + (linking if race else ["-ldflags=-s -w"])
    command = [str(go.program), "test", "-c", *options, *(f"./{folder}" for folder in folders)]
    environment = compiler_environment(go, cache.resolve(), scratch, race=race)
    module = workshop / "module"
    if sandbox.kind != "bubblewrap":
        return run_supervised(partial(start_in_shell, command, limits, environment, module), limits)
    readable = [*_tree(go), *(path for path in (_LIBRARIES + (_C_COMPILER if race else ())) if path.exists())]
    words = bubblewrap.around_compiler(sandbox, readable, [cache.resolve(), workshop], environment, module)
    return run_supervised(partial(start_behind_gate, words, command, limits), limits)


def disk_is_full(outcome: Outcome, workshop: Path) -> bool:
    """Tell whether a compiler failed for want of room; its word alone is not trusted, for it may be quoting an answer."""
    if b"no space left on device" not in outcome.output:
        return False
    places_written = (workshop, places.cache())
    return any(shutil.disk_usage(place).free < _LITTLE_ROOM_BYTES for place in places_written)


def compiler_environment(go: GoTool, cache: Path, scratch: Path, *, race: bool) -> dict[str, str]:
    """Return all that Go's tools see of an environment: offline, this toolchain only, nothing of the user's."""
    return {
        "GOROOT": str(go.root),
        "GOCACHE": str(cache),
        "GOPATH": str(scratch / "path"),
        "HOME": str(scratch),
        "TMPDIR": str(scratch),
        "PATH": "/usr/bin:/bin" if race else "",
        "CGO_ENABLED": "1" if race else "0",
        "GOFLAGS": "-mod=mod",
        "GOTOOLCHAIN": "local",
        "GOENV": "off",
        "GOPROXY": "off",
        "GOSUMDB": "off",
        "GOTELEMETRY": "off",
        "GOVCS": "*:off",
        "GOWORK": "off",
        "GO111MODULE": "on",
        "GOMAXPROCS": str(os.cpu_count() or 1),
    }


def _tree(go: GoTool) -> list[Path]:
    """Return Go's tree, and where the parts lie that a Linux distribution replaces by links."""
    links = [entry.resolve() for entry in go.root.iterdir() if entry.is_symlink()]
    return [go.root, *(path for path in links if path.exists())]
