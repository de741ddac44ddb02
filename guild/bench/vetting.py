"""What can be seen of a suite without running it: cards, names, changed lines, gofmt, vet, near-duplicates."""

import difflib
import re
import subprocess
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from guild import places
from guild.bench.go_facts import Facts
from guild.bench.near_duplicates import near_duplicates
from guild.bench.problems import Problem, Suite
from guild.bench.run_go import compiler_environment
from guild.bench.toolbox import Toolbox
from guild.errors import InfraError

_WORD = re.compile(r"[A-Za-z_]\w*")


def vet_cards(suite: Suite) -> Iterator[tuple[str, str]]:
    """Yield (problem, what is wrong) for what the cards alone tell."""
    splits: dict[str, str] = {}
    for problem in suite.problems:
        if splits.setdefault(problem.family, problem.split) != problem.split:
            yield problem.name, f"family {problem.family!r} is in both splits; a family belongs to one"
        if len(problem.bugs) < suite.least_bugs:
            yield problem.name, f"has {len(problem.bugs)} planted bugs; this suite wants {suite.least_bugs}"
        if not problem.test and suite.least_bugs:
            yield problem.name, "has no solution_test.go"
        for bug in problem.bugs:
            if (changed := changed_lines(problem.solution, bug.source)) != bug.lines:
                yield problem.name, f"bug {bug.name!r} says lines {list(bug.lines)}, but changes {list(changed)}"


def changed_lines(solution: str, flawed: str) -> tuple[int, ...]:
    """Return the 1-based lines of the flawed file that differ; of a pure deletion, the lines on both sides of it."""
    before, after = solution.splitlines(), flawed.splitlines()
    found: set[int] = set()
    for kind, _, _, start, end in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind in ("replace", "insert"):
            found |= set(range(start + 1, end + 1))
        elif kind == "delete":
            found |= {line for line in (start, start + 1) if 1 <= line <= len(after)}
    return tuple(sorted(found))


def vet_sources(suite: Suite, tools: Toolbox) -> Iterator[tuple[str, str]]:
    """Yield (problem, what is wrong) for what reading the Go files tells."""
    solutions = tools.facts([problem.solution for problem in suite.problems])
    tests = tools.facts([problem.test for problem in suite.problems])
    for problem, solution, test in zip(suite.problems, solutions, tests, strict=True):
        yield from ((problem.name, what) for what in _names(problem, solution, test))
    tokens = {problem.name: facts.tokens for problem, facts in zip(suite.problems, solutions, strict=True)}
    for one, other, likeness in near_duplicates(tokens):
        yield one, f"is {likeness:.0%} like {other}; change or delete one of them"
    yield from _format_and_vet(suite, tools)


def _names(problem: Problem, solution: Facts, test: Facts) -> Iterator[str]:
    if solution.syntax_error is not None:
        yield f"solution.go:{solution.syntax_error.line}: {solution.syntax_error.message}"
    if not problem.test or problem.prompts:
        return
    if not any(name.startswith("Test") for name in test.tests):
        yield "solution_test.go declares no function TestXxx"
    if test.declares_func("TestMain"):
        yield "solution_test.go declares TestMain, which guild adds itself; remove it"
    told, used = _words(problem.spec + problem.signature), _words(problem.test)
    for declared in solution.exported:
        name = declared.name.rpartition(".")[2]
        if name in used and name not in told:
            yield f"the test uses {name}, which neither spec nor signature names"


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _format_and_vet(suite: Suite, tools: Toolbox) -> Iterator[tuple[str, str]]:
    """Run gofmt and vet over all files, bugs too; what they say is attributed by folder."""
    # Go leaves a process behind that counts its own use, and may write here while this is being deleted.
    with tempfile.TemporaryDirectory(prefix="guild-vet-", ignore_cleanup_errors=True) as name:
        root = Path(name).resolve()
        (root / "go.mod").write_text("module suite\n\ngo 1.22\n", encoding="utf-8")
        for problem in suite.problems:
            _write(
                root / problem.name / "solution", {"solution.go": problem.solution, "solution_test.go": problem.test}
            )
            if problem.short_test:
                _write(
                    root / problem.name / "short",
                    {"solution.go": problem.solution, "short_test.go": problem.short_test},
                )
            for bug in problem.bugs:
                _write(root / problem.name / "bugs" / bug.name, {"solution.go": bug.source})
        formatted = _go(tools, root, [str(tools.go.program.with_name("gofmt")), "-l", "."])
        vetted = _go(tools, root, [str(tools.go.program), "vet", "./..."])
    for said, tool in chain(((line, "gofmt") for line in formatted), ((line, "vet") for line in vetted)):
        path = said.removeprefix("vet: ").removeprefix("./")
        name, _, rest = path.partition("/")
        if any(problem.name == name for problem in suite.problems):
            yield name, f"{tool}: {rest}"


def _write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(parents=True)
    for name, text in files.items():
        if text:
            (folder / name).write_text(text, encoding="utf-8")


def _go(tools: Toolbox, root: Path, command: list[str]) -> list[str]:
    """Return the lines that a tool of Go says; it only reads and compiles, offline and without cgo."""
    environment = compiler_environment(tools.go, places.cache() / "go-build", root, race=False)
    try:
        done = subprocess.run(
            command, cwd=root, env=environment, capture_output=True, text=True, errors="replace", timeout=600
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise InfraError(f"{command[0]}: cannot be run ({error}); install Go again") from None
    return [line for line in (done.stdout + done.stderr).splitlines() if line and not line.startswith("#")]
