"""The format `package`: Go packages from any module, each with its own tests and nothing but the standard library.

A package becomes one problem: its files merged into one solution, its internal tests into one hidden test. Left out, as Go itself
does: vendor, testdata, folders and files that begin with `_` or `.`. Left out with the reason: packages that import their own
module's packages or foreign ones, that are built differently on other systems, and test files of an external `_test` package.
Tests run in an empty folder, so those that read testdata fail when the problem is proved.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from guild.bench.importing.candidate import Candidate, Read, Skipped, Unfit
from guild.bench.importing.go_files import GoFile, read_go
from guild.bench.importing.making import Told, from_go
from guild.bench.importing.naming import spec_from_comments
from guild.bench.importing.reading import text_below
from guild.bench.toolbox import Toolbox

_SYSTEMS = (
    "aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris unix wasip1 windows zos "
    "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm"
)
_FOR_A_SYSTEM = re.compile(rf"_({_SYSTEMS.replace(' ', '|')})(_test)?\.go$")
_MODULE = re.compile(r"^module\s+\"?([^\s\"]+)", re.MULTILINE)
_IGNORED = re.compile(r"^//go:build ignore\b", re.MULTILINE)


def read_packages(path: Path, tools: Toolbox) -> Read:
    """Read the package in a folder, and every one below it."""
    candidates: list[Candidate] = []
    skipped: list[Skipped] = []
    for folder, names, link in _folders(path):
        place = folder.relative_to(path).as_posix()
        if link:
            skipped.append((place, "is a symbolic link to a folder; it is not followed"))
            continue
        try:
            found, left_out = _package(path, folder, names, tools)
        except Unfit as error:
            skipped.append((place if place != "." else path.name, str(error)))
            continue
        skipped += left_out
        candidates.append(found)
    return Read(tuple(candidates), tuple(skipped))


def _folders(root: Path) -> Iterator[tuple[Path, list[str], bool]]:
    """Yield the folders that hold Go files, in order, and links to folders, which are not entered."""
    for name, inner, files in os.walk(root):
        folder = Path(name)
        inner[:] = sorted(one for one in inner if one not in ("vendor", "testdata") and one[0] not in "._")
        yield from ((folder / one, [], True) for one in inner if (folder / one).is_symlink())
        sources = sorted(one for one in files if one.endswith(".go") and one[0] not in "._")
        if sources:
            yield folder, sources, False


def _package(root: Path, folder: Path, names: list[str], tools: Toolbox) -> tuple[Candidate, list[Skipped]]:
    if not any(name.endswith("_test.go") for name in names):
        raise Unfit("has no tests")
    texts = {name: text_below(root, folder / name) for name in names}
    files = read_go({name: text for name, text in texts.items() if not _IGNORED.search(text)}, tools)
    code = [file for file in files if not file.name.endswith("_test.go")]
    for file in code:
        if file.constraint or _FOR_A_SYSTEM.search(file.name):
            raise Unfit(f"{file.name} is built on some systems only")
    if not code:
        raise Unfit("has only tests")
    _check_own_module(folder, files)
    package = code[0].facts.package
    tests, left_out = [], []
    for file in files:
        if not file.name.endswith("_test.go"):
            continue
        if (why := _no_use(file, package)) is None:
            tests.append(file)
        else:
            left_out.append(((folder / file.name).relative_to(root).as_posix(), why))
    if not tests:
        raise Unfit(left_out[0][1])
    place = _place(root, folder)
    told = Told(spec_from_comments(code))
    return from_go(place, place.rpartition("/")[2], place, "package", code, tests, told, tools), left_out


def _no_use(test: GoFile, package: str) -> str | None:
    if test.facts.package == f"{package}_test":
        return f"its tests are of the external package {test.facts.package!r}, which has to import the code by its path"
    if test.constraint or _FOR_A_SYSTEM.search(test.name):
        return "is built on some systems only"
    return None


def _check_own_module(folder: Path, files: list[GoFile]) -> None:
    module = _module(folder)
    for file in files:
        for one in file.facts.imports:
            # An external test imports its own package, and is left out for that anyway.
            if module and f"{one.path}/".startswith(f"{module}/") and not file.facts.package.endswith("_test"):
                raise Unfit(f"imports {one.path!r} of its own module; only packages that stand alone are imported")


def _module(folder: Path) -> str:
    """Return the path of the module that a folder belongs to, or an empty text."""
    for above in (folder, *folder.parents):
        if (above / "go.mod").is_file():
            try:
                found = _MODULE.search(text_below(above, above / "go.mod"))
            except Unfit:
                return ""
            return found[1] if found else ""
    return ""


def _place(root: Path, folder: Path) -> str:
    return folder.name if folder == root else folder.relative_to(root).as_posix()
