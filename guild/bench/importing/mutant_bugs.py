"""Planting bugs: some of the mutants that a problem's hidden test is seen to catch, told as a user would tell of them.

Imported problems have no others, and to train on, those of people are too few. A defect class is given only where the change
leaves no choice between two; other bugs serve the edit and test tracks, never a review.
"""

import hashlib
import re

from guild.bench.importing.candidate import Unfit, folder_name
from guild.bench.importing.go_files import formatted
from guild.bench.mutants import Mutant
from guild.bench.problems import Bug, Problem
from guild.bench.toolbox import Toolbox
from guild.bench.vetting import changed_lines
from guild.bench.witnesses import Witness, find_witnesses
from guild.contract import DefectClass
from guild.errors import GuildError, InfraError, StorageError

_USUAL = 3
_MOST_LINES = 4
_MOST_SAID, _LEAST_WORDS = 200, 3
_BOUND = re.compile(r"\bfor\b|\blen\(|\bcap\(|\[")
_COMPARISON = re.compile(r"[<>!=]=|[<>]")
# What a test says behind the place where it says it.
_SAID = re.compile(r"^\s*\w+_test\.go:\d+: (.*\S)", re.MULTILINE)
_NUMBER = re.compile(r"\d")
_ALWAYS: dict[str, DefectClass] = {
    "negate": DefectClass.WRONG_CONDITION,
    "logical": DefectClass.WRONG_CONDITION,
    "error-check": DefectClass.UNCHECKED_ERROR,
    "incdec": DefectClass.WRONG_VALUE,
    "swap-arguments": DefectClass.WRONG_ORDER,
    "index": DefectClass.OFF_BY_ONE,
}
# What nobody writes by mistake gives a reader the bug away.
_UNLIKELY = ("early-return", "missing-return")
_UNLIKELY_TEXT = re.compile(r"_ = |!\(|\+ 1\)|false && |\"mutant\"")


def plant_bugs(problem: Problem, tools: Toolbox, most: int = _USUAL) -> tuple[Bug, ...]:
    """Return up to `most` bugs of a proved problem, those with a defect class first; empty where the test catches no mutant.

    Raises Unfit where mutants cannot be made of it.
    """
    try:
        bank = find_witnesses(problem, tools.go, tools.program, tools.sandbox)
    except (InfraError, StorageError):
        raise
    except GuildError as error:
        raise Unfit(str(error)) from None
    bugs: list[Bug] = []
    operators: set[str] = set()
    lines: set[int] = set()
    ranked = sorted(bank.witnessed, key=_rank)
    # Other operators on other lines first; what is left over fills up.
    for fussy in (True, False):
        for witness in ranked:
            mutant = witness.mutant
            if len(bugs) == most or mutant.line in lines or (fussy and mutant.operator in operators):
                continue
            if (bug := _bug(problem, witness, tools)) is not None:
                bugs.append(bug)
                operators.add(mutant.operator)
                lines.add(mutant.line)
    return tuple(bugs)


def defect_class(mutant: Mutant) -> DefectClass | None:
    """Return the class that a mutant's change surely is of, or None."""
    before = mutant.before.strip()
    if mutant.operator in _ALWAYS:
        return _ALWAYS[mutant.operator]
    if mutant.operator == "boundary":
        return DefectClass.OFF_BY_ONE if _BOUND.search(before) else DefectClass.WRONG_CONDITION
    if mutant.operator in ("constant", "arithmetic"):
        # A number at a bound, or one that is compared with, may as well be called off by one.
        doubtful = _BOUND.search(before) or (mutant.operator == "constant" and _COMPARISON.search(before))
        return None if doubtful and _NUMBER.search(before) else DefectClass.WRONG_VALUE
    if mutant.operator == "zero-return":
        lost = re.search(r"\berr\b|\bErr[A-Z]|errors\.|Errorf\(", before) and "nil" in mutant.after
        return DefectClass.LOST_ERROR if lost else DefectClass.WRONG_VALUE
    if mutant.operator == "remove":
        if re.search(r"\.R?Unlock\(\)$", before):
            return DefectClass.DEADLOCK
        if re.search(r"^defer .*(\.Close\(\)|\.Stop\(\)|\bcancel\(\))$", before):
            return DefectClass.RESOURCE_LEAK
    return None


def _rank(witness: Witness) -> tuple[bool, bool, bool, str]:
    mutant = witness.mutant
    chance = hashlib.sha256(mutant.ident.encode()).hexdigest()
    unlikely = mutant.operator in _UNLIKELY or _UNLIKELY_TEXT.search(mutant.after) is not None
    return unlikely, defect_class(mutant) is None, witness.kind != "assertion", chance


def _bug(problem: Problem, witness: Witness, tools: Toolbox) -> Bug | None:
    mutant = witness.mutant
    source = formatted(mutant.source, tools)
    lines = changed_lines(problem.solution, source)
    if not 0 < len(lines) <= _MOST_LINES:
        return None
    return Bug(
        name=folder_name(f"{mutant.operator}-{mutant.line}"),
        defect_class=defect_class(mutant),
        lines=lines,
        request=request_for(witness),
        truth=_truth(mutant),
        source=source,
    )


def request_for(witness: Witness) -> str:
    """Return what a user would write who saw the test fail."""
    said = _SAID.search(witness.said)
    # A bare value tells a user nothing, and the noise of a mutated format how the code was changed.
    if said is None or "%!" in said[1] or not len(said[1].split()) >= _LEAST_WORDS or len(said[1]) > _MOST_SAID:
        return f"The test {witness.test} fails; please fix the code."
    return f"The test {witness.test} fails with: {said[1]}\nPlease fix the code."


def _truth(mutant: Mutant) -> str:
    before, after = " ".join(mutant.before.split()), " ".join(mutant.after.split())
    return f"Line {mutant.line} should be {before!r}, and is {after!r}." if after else f"{before!r} is missing."
