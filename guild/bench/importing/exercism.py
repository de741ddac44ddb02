"""The format `exercism`: a checkout of Exercism's Go track, or its folder of practice exercises.

The solution is the track's own example with the files that the exercise gives beside the stub, the spec its instructions, the
signature that of the stub, completed with what the tests use.
"""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from guild.bench.go_facts import Facts
from guild.bench.importing.candidate import Candidate, Read, Skipped, Unfit
from guild.bench.importing.go_files import GoFile, read_go
from guild.bench.importing.making import Told, from_go
from guild.bench.importing.reading import text_below
from guild.bench.toolbox import Toolbox


class _Files(BaseModel):
    model_config = ConfigDict(extra="ignore")

    solution: list[str] = []
    test: list[str] = []
    example: list[str] = []
    editor: list[str] = []


class _Config(BaseModel):
    model_config = ConfigDict(extra="ignore")

    files: _Files = _Files()


def read_exercism(path: Path, tools: Toolbox) -> Read:
    """Read all practice exercises of a track."""
    practice = path / "exercises" / "practice"
    root = practice if practice.is_dir() else path
    candidates: list[Candidate] = []
    skipped: list[Skipped] = []
    for folder in sorted(root.iterdir()):
        if folder.name.startswith(".") or not folder.is_dir():
            continue
        try:
            if folder.is_symlink():
                raise Unfit("is a symbolic link to a folder; it is not followed")
            candidates.append(_exercise(root, folder, tools))
        except Unfit as error:
            skipped.append((folder.name, str(error)))
    return Read(tuple(candidates), tuple(skipped))


def _exercise(root: Path, folder: Path, tools: Toolbox) -> Candidate:
    named = _named(folder)
    sources = {path.name for path in folder.glob("*.go")}
    stubs = set(named.solution) or {f"{folder.name.replace('-', '_')}.go"}
    tests = sorted({name for name in sources if name.endswith("_test.go")} | set(named.test))
    beside = sorted(name for name in sources if not name.endswith("_test.go") and name not in stubs)
    examples = named.example or [".meta/example.go"]
    if not tests:
        raise Unfit("has no tests")
    solution = read_go(_texts(folder, [*examples, *beside]), tools)
    stub = _stub(folder, sorted(stubs & sources), tools)
    told = Told(_instructions(folder), stub.signature if stub is not None else "")
    return from_go(
        folder.name, folder.name, folder.name, "exercism", solution, read_go(_texts(folder, tests), tools), told, tools
    )


def _named(folder: Path) -> _Files:
    """Return which file is what, as the exercise's own configuration says; where there is none, nothing."""
    if not (folder / ".meta" / "config.json").is_file():
        return _Files()
    try:
        return _Config.model_validate_json(text_below(folder, folder / ".meta" / "config.json")).files
    except ValidationError as error:
        raise Unfit(f".meta/config.json: {error.errors()[0]['msg']}") from None


def _texts(folder: Path, names: list[str]) -> dict[str, str]:
    return {name: text_below(folder, folder / name) for name in dict.fromkeys(names)}


def _instructions(folder: Path) -> str:
    docs = folder / ".docs"
    names = ["introduction.md", "instructions.md", "instructions.append.md"]
    parts = [text_below(folder, docs / name).strip() for name in names if (docs / name).is_file()]
    if not (docs / "instructions.md").is_file():
        raise Unfit(".docs/instructions.md is missing")
    return "\n\n".join(parts)


def _stub(folder: Path, names: list[str], tools: Toolbox) -> Facts | None:
    """Return the facts of the stub; one that Go cannot read tells nothing."""
    try:
        found: list[GoFile] = read_go(_texts(folder, names), tools)
    except Unfit:
        return None
    return found[0].facts if found and found[0].facts.exported else None
