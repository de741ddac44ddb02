"""A problem on its way in: as its format read it, not yet proved. Names that are fit for folders are made here too."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from guild.bench.problems import Problem

Skipped = tuple[str, str]
"""What was left out, by its place in what is imported, and why."""


class Unfit(Exception):
    """Say why one problem is left out; caught where it is listed, and never seen outside of importing."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One problem as read. `place` is where it stands in what is imported.

    `problem.tests` is empty where `tests` are alternatives, of which the first that proves the problem becomes its hidden test.
    `mutate`: bugs are to be planted. `needless`: a bug that does not build with the test, or loops, is dropped, and not a fault.
    """

    place: str
    problem: Problem
    tests: tuple[str, ...]
    mutate: bool = True
    needless: bool = False


@dataclass(frozen=True, slots=True)
class Read:
    """What a format read: problems that may be fit, and what is left out already."""

    candidates: tuple[Candidate, ...]
    skipped: tuple[Skipped, ...]


_MOST_CHARACTERS = 80


def folder_name(wanted: str) -> str:
    """Return a name in lower case that any file system takes, at most 80 characters long."""
    name = re.sub(r"[^a-z0-9._-]+", "-", wanted.lower()).strip("-._")
    if not name:
        return f"p{hashlib.sha256(wanted.encode(errors='replace')).hexdigest()[:12]}"
    if len(name) <= _MOST_CHARACTERS:
        return name
    # Long names often differ at their ends only.
    return f"{name[:60].rstrip('-._')}-{hashlib.sha256(wanted.encode(errors='replace')).hexdigest()[:12]}"


def unique_names(wanted: Iterable[str]) -> list[str]:
    """Return folder names in the same order, each once; the second to want `a` becomes `a-2`."""
    given: set[str] = set()
    names = []
    for one in wanted:
        name, number = folder_name(one), 2
        while name in given:
            ending = f"-{number}"
            name, number = f"{folder_name(one)[: _MOST_CHARACTERS - len(ending)]}{ending}", number + 1
        given.add(name)
        names.append(name)
    return names
