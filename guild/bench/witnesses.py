"""The bank of witnessed mutants: those that a problem's hidden test tells from its solution, and which test does.

A mutant is in the bank only if it builds, its changed place was run, the hidden test passes without it, and fails with it by
assertion or panic. A mutant that never ends, or eats up memory, proves nothing on a slow day and is left out; what no test
noticed may well be equal to the solution and is left out too. Nothing of that is ever counted for or against an answer.
The bank of a problem is found once, and kept in GUILD_HOME.
"""

import gzip
import hashlib
import re
import secrets
import tempfile
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from guild import places
from guild.bench.go_program import GoProgram
from guild.bench.go_tool import GoTool
from guild.bench.mutant_runs import MutantRuns, run_mutants
from guild.bench.mutants import MOST, Mutant, make_mutants
from guild.bench.problems import TEST, Problem
from guild.bench.sandbox import Sandbox
from guild.bench.test_run import TestRun
from guild.contract import Verdict
from guild.errors import GuildError, StorageError

Kill = Literal["assertion", "panic", "timeout"]
"""How a mutant's run ended, where it did not pass: a test failed, the program died, or it used up its time or memory."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A mutant, how the hidden test kills it, the test that failed first, and what it said."""

    mutant: Mutant
    kind: Kill
    test: str
    said: str


@dataclass(frozen=True, slots=True)
class Bank:
    """The mutants of one problem. All but `witnessed` are idents, and are never counted.

    `unwitnessed`: equal to the solution, or never noticed. `timeouts`: used up time or memory. `unbuildable`: did not compile.
    `schemata` holds the mutants that are not separate; it is empty where each has to be built alone.
    """

    schemata: str
    witnessed: tuple[Witness, ...]
    unwitnessed: tuple[str, ...]
    timeouts: tuple[str, ...]
    unbuildable: tuple[str, ...]


_BANK = TypeAdapter(Bank)
# What guild and Go say of a program that ran over another limit than time. Which limit an endless loop meets first is chance.
_EXHAUSTED = re.compile(
    r"^(?:used|wrote|had|made) more than \d|^fatal error: .*out of memory|stack exceeds \d+-byte limit", re.M
)
_FINDING = threading.Lock()


def find_witnesses(
    problem: Problem, go: GoTool, program: GoProgram, sandbox: Sandbox, *, most: int = MOST, schemata: bool = True
) -> Bank:
    """Return the bank of a problem that has a hidden test, found on the first call (seconds) and read on later ones.

    Without `schemata` every mutant is built alone, with the same result, and nothing is kept. Raises GuildError where the hidden
    test does not pass on the solution, InfraError where Go or the sandbox cannot run.
    """
    if not schemata:
        return _find(problem, go, program, sandbox, most, together=False)
    kept = places.cache() / "witnesses" / f"{_key(problem, go, program, sandbox, most)}.json.gz"
    # One at a time: finding uses all processors itself, and whoever waits most likely wants the same bank.
    with _FINDING:
        bank = _read(kept)
        if bank is None:
            bank = _find(problem, go, program, sandbox, most, together=True)
            _write(kept, bank)
    return bank


def kill(run: TestRun) -> Kill | None:
    """Return how a mutant's run ended, or None where it passed, or failed before the changed place was ever run."""
    if not run.reached:
        return None
    if run.verdict is Verdict.TIMEOUT or (run.verdict is Verdict.PANIC and _EXHAUSTED.search(run.detail)):
        return "timeout"
    if run.verdict is Verdict.ASSERTION:
        return "assertion"
    return "panic" if run.verdict is Verdict.PANIC else None


def _find(problem: Problem, go: GoTool, program: GoProgram, sandbox: Sandbox, most: int, *, together: bool) -> Bank:
    made = make_mutants(program, problem.solution, secrets.token_hex(16), most=most)
    tests = {TEST: problem.test}
    code = made.schemata if together else problem.solution
    done = run_mutants(code, made.mutants, tests, go, sandbox, together=together)
    if not done.sound and together:
        # Copies of functions can matter to a test that counts allocations, or is near a limit of time.
        return _find(problem, go, program, sandbox, most, together=False)
    if not done.sound:
        why = done.baseline.detail if done.baseline else done.message
        raise GuildError(
            f"problem {problem.name!r}: its test fails on its solution ({why!r}); see guild bench validate"
        )
    return _sorted(made.schemata if together else "", made.mutants, done)


def _sorted(schemata: str, mutants: tuple[Mutant, ...], done: MutantRuns) -> Bank:
    witnessed: list[Witness] = []
    rest: dict[str, list[str]] = {"unwitnessed": [], "timeouts": [], "unbuildable": []}
    for mutant in mutants:
        run = done.runs[mutant.number]
        kind = None if run is None else kill(run)
        if run is None:
            rest["unbuildable"].append(mutant.ident)
        elif kind is None:
            rest["unwitnessed"].append(mutant.ident)
        elif kind == "timeout":
            rest["timeouts"].append(mutant.ident)
        else:
            witnessed.append(Witness(mutant, kind, run.witness or "", run.detail))
    return Bank(schemata, tuple(witnessed), **{name: tuple(idents) for name, idents in rest.items()})


def _key(problem: Problem, go: GoTool, program: GoProgram, sandbox: Sandbox, most: int) -> str:
    parts = (problem.solution, problem.test, go.version, program.identity, sandbox.kind, str(most))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _read(path: Path) -> Bank | None:
    try:
        return _BANK.validate_json(gzip.decompress(path.read_bytes()))
    except (OSError, EOFError, zlib.error, ValidationError):
        # Missing, cut short, or of an older guild: it is found again.
        return None


def _write(path: Path, bank: Bank) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(gzip.compress(_BANK.dump_json(bank)))
        Path(file.name).replace(path)
    except OSError as error:
        raise StorageError(f"{path}: cannot be written ({error.strerror}); make room there") from error
