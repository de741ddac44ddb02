"""Importing a suite: read in its format, prove every problem, write the folder. Errors in one problem never stop the others."""

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from guild import places
from guild.bench.importing.candidate import Read, Skipped, unique_names
from guild.bench.importing.exercism import read_exercism
from guild.bench.importing.humaneval_x import read_humaneval_x
from guild.bench.importing.jsonl import read_jsonl
from guild.bench.importing.package import read_packages
from guild.bench.importing.proving import prove
from guild.bench.importing.writing import write_suite
from guild.bench.problems import Problem, Split, suite_folders
from guild.bench.toolbox import Toolbox
from guild.bench.validate import Tick
from guild.errors import UsageError


@dataclass(frozen=True, slots=True)
class Format:
    """A format: how it is read, and whether from a folder or from a file."""

    read: Callable[[Path, Toolbox], Read]
    from_folder: bool


FORMATS: dict[str, Format] = {
    "package": Format(read_packages, from_folder=True),
    "exercism": Format(read_exercism, from_folder=True),
    "humaneval-x": Format(read_humaneval_x, from_folder=False),
    "jsonl": Format(read_jsonl, from_folder=False),
}

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
_MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Imported:
    """An imported suite: its folder, how many problems it has, and what was left out, with the reason."""

    folder: Path
    problems: int
    skipped: tuple[Skipped, ...]


def import_suite(
    format: str, path: Path, name: str, tools: Toolbox, tick: Tick, *, force: bool = False, train: float = 0.0
) -> Imported:
    """Import other people's problems as the suite of a name; with `force`, in place of an imported one of that name.

    About the share `train` of its problems is for training, half of the rest for development, and only the other half is
    measured; with 0 all are measured. Families stay whole, and fall to a split by their names, the same in every import.

    Raises UsageError for a format, path or name that will not do, or where nothing can be imported; InfraError where this machine
    cannot build or run; StorageError where the suite cannot be written.
    """
    chosen = _format(format)
    _check_path(path, format, chosen)
    _check_name(name, force)
    read = chosen.read(path.resolve(), tools)
    names = unique_names(one.problem.name for one in read.candidates)
    named = [
        replace(one, problem=replace(one.problem, name=given))
        for one, given in zip(read.candidates, names, strict=True)
    ]
    outcomes = prove(named, tools, tick)
    problems = share_out([one for one in outcomes if isinstance(one, Problem)], train)
    skipped = (*read.skipped, *(one for one in outcomes if not isinstance(one, Problem)))
    if not problems:
        raise UsageError(f"{path}: nothing of it can be imported as {format!r}{_reasons(skipped)}; {_formats()}")
    title = f"{path.resolve().name}, imported"
    folder = write_suite(
        name, title, f"imported from {path.resolve().name!r} in the format {format}", problems, force=force
    )
    return Imported(folder, len(problems), skipped)


def share_out(problems: Sequence[Problem], train: float) -> list[Problem]:
    """Return problems in their order, whole families of them in split `train`, and of the rest every other one in `dev`."""
    if not train:
        return list(problems)
    sizes = Counter(problem.family for problem in problems)
    order = sorted(sizes, key=lambda family: hashlib.sha256(family.encode()).hexdigest())
    splits: dict[str, Split] = {}
    trained = 0
    for family in order:
        if trained + sizes[family] <= round(train * len(problems)):
            splits[family] = "train"
            trained += sizes[family]
    rest = [family for family in order if family not in splits]
    splits |= {family: ("bench", "dev")[place % 2] for place, family in enumerate(rest)}
    return [replace(problem, split=splits[problem.family]) for problem in problems]


def _format(name: str) -> Format:
    if name not in FORMATS:
        raise UsageError(f"no format {name!r}; {_formats()}")
    return FORMATS[name]


def _formats() -> str:
    return f"the formats are: {', '.join(FORMATS)}"


def _check_path(path: Path, name: str, chosen: Format) -> None:
    if not path.exists():
        raise UsageError(f"{path}: there is no such file or folder; {_formats()}")
    if path.is_dir() != chosen.from_folder:
        wanted = "a folder" if chosen.from_folder else "a file"
        raise UsageError(f"{path}: the format {name!r} is read from {wanted}; {_formats()}")


def _check_name(name: str, force: bool) -> None:
    if not _NAME.fullmatch(name):
        raise UsageError(f"suite {name!r}: a name has lower-case letters, digits, dots, dashes; choose another")
    found = suite_folders().get(name)
    if found is not None and found.parent != places.suites():
        raise UsageError(f"suite {name!r} is one of guild's own, which an import would hide; choose another name")
    if (places.suites() / name).exists() and not force:
        raise UsageError(f"suite {name!r} is there already; choose another name, or replace it with --force")


def _reasons(skipped: tuple[Skipped, ...]) -> str:
    if not skipped:
        return " (it holds nothing)"
    shown = "; ".join(f"{what}: {why}" for what, why in skipped[:_MOST_SHOWN])
    more = len(skipped) - _MOST_SHOWN
    return f" ({shown}{f'; and {more} more' if more > 0 else ''})"
