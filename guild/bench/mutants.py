"""Mutants of a Go solution: the same file with one small change each, and one file that holds them all.

The program of `go_program` makes them from Go's own syntax and types, so that all but a few compile. Which of them a test can
tell from the solution is found in `witnesses`; nothing is built or run here.

The one file (schemata) is built once, and `harness.Chosen` says at run time which mutant is on. Every function that has mutants
begins by handing over to a copy of itself where one of them is on; with none on, the original runs as written. Few mutants cannot
share it (changes outside functions, functions that call recover): they are separate, and are built on their own.
"""

import difflib
from dataclasses import dataclass

from guild.bench.go_program import GoProgram, ask
from guild.errors import GuildError

MOST = 60
"""How many mutants of one solution are made unless told otherwise, spread over operators and lines."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change: `ident` is operator:line:column:n, `number` what switches it on; the line is 1-based, in the solution.

    `before` and `after` are the changed lines. `source` is the whole changed file; `marked` is the same, but tells the harness
    that its site was reached, as the schemata do. `separate`: it is not in the schemata.
    """

    ident: str
    number: int
    operator: str
    line: int
    before: str
    after: str
    source: str
    marked: str
    separate: bool

    def diff(self, solution: str) -> str:
        """Return the change as a unified diff."""
        lines = difflib.unified_diff(
            solution.splitlines(keepends=True), self.source.splitlines(keepends=True), "solution.go", self.ident
        )
        return "".join(lines)


@dataclass(frozen=True, slots=True)
class MutantSet:
    """The mutants of one solution, in the order of its lines, and the file that holds those that are not separate.

    `candidates` is how many changes the operators offered, `unbuildable` how many of those looked at do not compile and were
    dropped. `untyped` says why Go's types could not be had, or is empty; without them every mutant is separate and unchecked.
    """

    solution: str
    schemata: str
    mutants: tuple[Mutant, ...]
    candidates: int
    unbuildable: int
    untyped: str


def make_mutants(program: GoProgram, solution: str, nonce: str, *, most: int = MOST) -> MutantSet:
    """Return at most `most` mutants of a solution (0: all), the same every time but for the names that `nonce` gives.

    The nonce goes into every name that the schemata add, so that an answer cannot guess one. Raises GuildError for a solution
    that is no Go, and InfraError when the program cannot be run.
    """
    request = {"source": solution, "nonce": nonce, "most": most, "goroot": str(program.go_root)}
    answer = ask(program, "mutate", [request])[0]
    if "error" in answer:
        raise GuildError(f"solution: {answer['error']!r}; mutants are made of a file that compiles")
    return MutantSet(
        solution=solution,
        schemata=answer["schemata"],
        mutants=tuple(
            Mutant(
                ident=one["id"],
                number=one["number"],
                operator=one["operator"],
                line=one["line"],
                before=one["before"],
                after=one["after"],
                source=one["plain"],
                marked=one["marked"],
                separate=one["separate"],
            )
            for one in answer["mutants"]
        ),
        candidates=answer["candidates"],
        unbuildable=answer["unbuildable"],
        untyped=answer["untyped"],
    )
