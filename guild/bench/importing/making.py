"""Making a problem of Go files: one solution, one hidden test, what a model is told, and on which tracks that is fair."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from guild.bench.go_facts import Facts
from guild.bench.importing.candidate import Candidate, Unfit, folder_name
from guild.bench.importing.go_files import GoFile, merge, read_go
from guild.bench.importing.naming import told, unexported_used
from guild.bench.inspection import trick
from guild.bench.problems import SOLUTION, TEST, Bug, Difficulty, Problem
from guild.bench.toolbox import Toolbox
from guild.contract import Track

_MOST_CHARACTERS = 64 * 1024
_EASY_STATEMENTS, _MEDIUM_STATEMENTS = 15, 50


@dataclass(frozen=True, slots=True)
class Told:
    """What a model is told of a problem; without a signature, the solution's own is shown."""

    spec: str
    signature: str = ""
    prompts: Mapping[Track, str] | None = None


def from_go(
    place: str,
    ident: str,
    family: str,
    kind: str,
    solution: Sequence[GoFile],
    test: Sequence[GoFile],
    told_to: Told,
    tools: Toolbox,
) -> Candidate:
    """Return the candidate of a package's code and its tests; raises Unfit where they do not make a fair problem."""
    code, hidden = one_file(SOLUTION, solution, tools), one_file(TEST, test, tools)
    check_code(code, tools)
    if hidden.facts.declares_func("TestMain"):
        raise Unfit("its tests declare TestMain, which guild adds itself")
    if not any(name.startswith("Test") for name in hidden.facts.tests):
        raise Unfit("its tests declare no function TestXxx")
    if code.facts.package != hidden.facts.package:
        raise Unfit(f"its tests are of package {hidden.facts.package!r}, its code of {code.facts.package!r}")
    check_imports(hidden, tools)
    tracks: list[Track] = ["generate", "test", "edit", "review"]
    inner = unexported_used(code.facts, hidden.facts, hidden.text)
    if not told_to.spec.strip() or inner is not None:
        tracks.remove("generate")
    if trick(hidden.facts, is_test=True) is not None:
        tracks.remove("test")
    signature = told(told_to.spec, told_to.signature or code.facts.signature, code.facts, hidden.text, tools)
    problem = problem_of(ident, family, kind, code, told_to.spec, signature, tuple(tracks), told_to.prompts or {})
    return Candidate(place, problem, (hidden.text,))


def problem_of(
    ident: str,
    family: str,
    kind: str,
    code: GoFile,
    spec: str,
    signature: str,
    tracks: tuple[Track, ...],
    prompts: Mapping[Track, str],
    *,
    bugs: tuple[Bug, ...] = (),
    keywords: tuple[str, ...] = (),
) -> Problem:
    """Return a problem that has no hidden test yet."""
    return Problem(
        name=ident,
        family=folder_name(family),
        split="bench",
        difficulty=_difficulty(code.facts),
        tags=(kind,),
        spec=spec.strip(),
        signature=signature.strip(),
        solution=code.text,
        test="",
        bugs=bugs,
        tracks=tracks,
        prompts=dict(prompts),
        keywords=keywords,
    )


def one_file(name: str, files: Sequence[GoFile], tools: Toolbox) -> GoFile:
    """Return files of one package as one; raises Unfit where they cannot be one, or are more than a small model reads."""
    if len(files) == 1:
        merged = GoFile(name, files[0].text, files[0].facts)
    else:
        (merged,) = read_go({name: merge(files)}, tools)
    if name == SOLUTION and len(merged.text) > _MOST_CHARACTERS:
        raise Unfit(f"its code has {len(merged.text)} characters; no small model is shown more than {_MOST_CHARACTERS}")
    return merged


def check_code(code: GoFile, tools: Toolbox) -> None:
    """Raise Unfit for code that no answer may look like."""
    check_imports(code, tools)
    if (why := trick(code.facts, is_test=False)) is not None:
        raise Unfit(f"{code.name}: {why}")


def check_imports(file: GoFile, tools: Toolbox) -> None:
    """Raise Unfit where a file imports anything outside the standard library."""
    for one in file.facts.imports:
        inside = one.path != "C" and "internal" not in one.path.split("/") and ".." not in one.path
        if not inside or not (tools.go.root / "src" / one.path).is_dir() or "." in one.path.split("/")[0]:
            raise Unfit(f"imports {one.path!r}, which is not of the standard library")


def _difficulty(facts: Facts) -> Difficulty:
    if facts.statements <= _EASY_STATEMENTS:
        return "easy"
    return "medium" if facts.statements <= _MEDIUM_STATEMENTS else "hard"
