"""What became of the mutants of a suite or of one problem. Only data; who finds it out is not known here."""

from dataclasses import dataclass
from typing import Literal

Fate = Literal["assertion", "panic", "unnoticed", "timeout", "unbuildable"]
COUNTED: tuple[Fate, ...] = ("assertion", "panic")
"""A mutant counts where the hidden test kills it in one of these ways."""


@dataclass(frozen=True, slots=True)
class MutantFate:
    """One mutant: `ident` is operator:line:column:n; `test` failed first and is empty where none did.

    `before` and `after` are the changed lines, or None where nobody asked for them.
    """

    ident: str
    fate: Fate
    test: str = ""
    before: str | None = None
    after: str | None = None

    @property
    def operator(self) -> str:
        """Return the kind of change."""
        return self.ident.partition(":")[0]

    @property
    def counts(self) -> bool:
        """Tell whether answers are measured by it."""
        return self.fate in COUNTED


@dataclass(frozen=True, slots=True)
class ProblemMutants:
    """All mutants of one problem."""

    problem: str
    fates: tuple[MutantFate, ...]

    @property
    def counted(self) -> int:
        """Return how many of them answers are measured by."""
        return sum(one.counts for one in self.fates)
