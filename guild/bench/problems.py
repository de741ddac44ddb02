"""The problem bank as it lies on disk: suites of problems, each one Go package with spec, solution, hidden test and bugs.

This page is what other rooms read problems through. A suite is a folder of the benchmarks shelf, or of GUILD_HOME where imported
ones lie. Whether a problem is sound is not judged here: see `validate.py`.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field

from guild import places
from guild.card import Card, read_card
from guild.contract import DefectClass, Track
from guild.errors import CardError, UsageError

SUITE_CARD, PROBLEM_CARD = "suite.toml", "problem.toml"
SOLUTION, TEST, SHORT_TEST = "solution.go", "solution_test.go", "short_test.go"

Split = Literal["bench", "dev", "train"]
"""What a problem is for: measuring, developing, or training; a family belongs to one of them."""
Difficulty = Literal["easy", "medium", "hard"]

_NAME = r"^[a-z0-9][a-z0-9._-]{0,79}$"


class SuiteCard(Card):
    """What a suite says of itself; `least_bugs` is how many planted bugs each of its problems must have."""

    title: str = Field(min_length=1, max_length=100)
    origin: str = Field(min_length=1)
    least_bugs: int = Field(default=0, ge=0)


class BugCard(Card):
    """A planted bug; `lines` are 1-based, in the flawed file."""

    name: str = Field(pattern=_NAME)
    defect_class: DefectClass | None = Field(default=None, alias="class")
    lines: tuple[int, ...] = Field(min_length=1)
    request: str = Field(min_length=1)
    truth: str = Field(min_length=1)


class ProblemCard(Card):
    """A problem as written.

    The last three are for imported suites: `tracks` where not all four make sense, `prompts` that replace the usual ones word
    for word, and `keywords`, any of which a review must hold.
    """

    family: str = Field(pattern=_NAME)
    split: Split
    difficulty: Difficulty
    tags: tuple[str, ...] = ()
    spec: str = ""
    signature: str = ""
    bugs: tuple[BugCard, ...] = ()
    tracks: tuple[Track, ...] = ()
    prompts: dict[Track, str] = Field(default_factory=dict)
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bug:
    """One planted bug: the whole flawed file, and what a reviewer should find in it.

    `defect_class` is None where an import cannot know it; such a bug is used by the edit and test tracks only.
    """

    name: str
    defect_class: DefectClass | None
    lines: tuple[int, ...]
    request: str
    truth: str
    source: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem in memory. `test` is empty where an imported problem has no hidden test.

    `short_test` is what a model learns to write of tests, where that is another one than the hidden test: fewer cases, whose values
    can be worked out in one's head. No score rests on it.
    """

    name: str
    family: str
    split: Split
    difficulty: Difficulty
    tags: tuple[str, ...]
    spec: str
    signature: str
    solution: str
    test: str
    bugs: tuple[Bug, ...]
    tracks: tuple[Track, ...]
    prompts: dict[Track, str]
    keywords: tuple[str, ...]
    short_test: str = ""

    @property
    def package(self) -> str:
        """Return the name in the solution's package clause."""
        words = next((line.split() for line in self.solution.splitlines() if line.startswith("package ")), [])
        return words[1] if len(words) > 1 else ""

    @property
    def sha256(self) -> str:
        """Return the hash of all that decides prompts and verdicts."""
        bugs = [(bug.name, bug.defect_class, bug.lines, bug.request, bug.source) for bug in self.bugs]
        return _sha256(
            repr(
                (self.spec, self.signature, self.solution, self.test, bugs, sorted(self.prompts.items()), self.keywords)
            )
        )


@dataclass(frozen=True, slots=True)
class Suite:
    """Problems in the order of their names; `sha256` covers every one of them."""

    name: str
    title: str
    origin: str
    least_bugs: int
    problems: tuple[Problem, ...]

    @property
    def sha256(self) -> str:
        """Return the hash over the names and contents of all problems."""
        return _sha256("\n".join(f"{problem.name} {problem.sha256}" for problem in self.problems))

    def split(self, split: Split) -> "Suite":
        """Return the suite with the problems of one split only; raises UsageError where it has none."""
        kept = tuple(problem for problem in self.problems if problem.split == split)
        if not kept:
            raise UsageError(f"suite {self.name!r} has no problem in split {split!r}; ask for another split")
        return Suite(self.name, self.title, self.origin, self.least_bugs, kept)

    def problem(self, name: str) -> Problem:
        """Return one problem by name; raises UsageError for an unknown one."""
        for problem in self.problems:
            if problem.name == name:
                return problem
        raise UsageError(f"no problem {name!r} in suite {self.name!r}; its folder lists the names")


def suite_folders() -> dict[str, Path]:
    """Return the folders of all suites by name: the shelves', then imported ones, which hide those of the same name.

    The specialists' shelf has one too: the curriculum, all of whose problems are for training.
    """
    roots = (places.shelf("specialists"), places.shelf("benchmarks"), places.suites())
    return {card.parent.name: card.parent for root in roots for card in sorted(root.glob(f"*/{SUITE_CARD}"))}


def load_suite(name: str) -> Suite:
    """Read a whole suite; raises UsageError for an unknown name, CardError for a problem that cannot be read."""
    folders = suite_folders()
    if name not in folders:
        raise UsageError(f"no suite {name!r}; there are: {', '.join(sorted(folders))}; or `guild bench import` one")
    return read_suite(folders[name])


def read_suite(folder: Path) -> Suite:
    """Read the suite that lies in a folder; raises CardError for the first problem that cannot be read."""
    card = read_card(folder / SUITE_CARD, SuiteCard)
    problems = tuple(read_problem(path.parent) for path in sorted(folder.glob(f"*/{PROBLEM_CARD}")))
    if not problems:
        raise CardError(f"{folder}: holds no problem; a problem is a folder with {PROBLEM_CARD}")
    return Suite(folder.name, card.title, card.origin, card.least_bugs, problems)


def read_problem(folder: Path) -> Problem:
    """Read one problem's folder; raises CardError with the file at fault."""
    card = read_card(folder / PROBLEM_CARD, ProblemCard)
    bugs = tuple(
        Bug(bug.name, bug.defect_class, bug.lines, bug.request, bug.truth, _text(folder / "bugs" / f"{bug.name}.go"))
        for bug in card.bugs
    )
    if stray := {path.stem for path in folder.glob("bugs/*.go")} - {bug.name for bug in bugs}:
        raise CardError(
            f"{folder / 'bugs'}: {', '.join(sorted(stray))}: no [[bugs]] entry in {PROBLEM_CARD}; add or delete"
        )
    return Problem(
        name=folder.name,
        family=card.family,
        split=card.split,
        difficulty=card.difficulty,
        tags=card.tags,
        spec=card.spec.strip(),
        signature=card.signature.strip(),
        solution=_text(folder / SOLUTION),
        test=_text_if_there(folder / TEST),
        bugs=bugs,
        tracks=card.tracks,
        prompts=card.prompts,
        keywords=card.keywords,
        short_test=_text_if_there(folder / SHORT_TEST),
    )


def _text_if_there(path: Path) -> str:
    return _text(path) if path.is_file() else ""


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CardError(f"{path}: is missing; every problem needs it, see benchmarks/README.md") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CardError(f"{path}: cannot be read as UTF-8 text ({error}); check the file") from None


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
