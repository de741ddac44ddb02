"""The mutants of a suite, or of one problem, as plain text at most 80 columns wide."""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from guild.report.mutants import Fate, MutantFate, ProblemMutants
from guild.report.text_table import table, wrapped
from guild.report.wording import number_of

_BIN = 10
_BAR = 50
_UNCOUNTED: dict[Fate, str] = {
    "unnoticed": "unnoticed: equal to the solution, or missed by the hidden test",
    "timeout": "exhausting: used up time or memory",
    "unbuildable": "did not build",
}


def suite_mutants_text(suite: str, problems: Sequence[ProblemMutants]) -> str:
    """Return how many mutants the problems of a suite have, which count, and how they spread over problems and operators."""
    fates = Counter(one.fate for problem in problems for one in problem.fates)
    made, counted = sum(fates.values()), sum(problem.counted for problem in problems)
    if not made:
        return f"{suite}: no problem with a hidden test whose solution can be changed"
    lines = [
        f"{suite}: {number_of(len(problems), 'problem')}, {number_of(made, 'mutant')}",
        f"  count, since the hidden test kills them: {counted:,} ({counted / made * 100:.1f} %)",
        f"  killed by assertion {fates['assertion']:,}, by panic {fates['panic']:,}",
        *(f"  {told}: {fates[fate]:,}" for fate, told in _UNCOUNTED.items()),
        "",
        *_spread(problems),
        "",
        *_operators(problems),
    ]
    return "\n".join(lines)


def problem_mutants_text(found: ProblemMutants) -> str:
    """Return every mutant of a problem with its change, those first that count."""
    lines = [f"{found.problem}: {found.counted} of {number_of(len(found.fates), 'mutant')} count"]
    for one in found.fates:
        if one.counts:
            lines += [f"  {one.ident}  {one.fate} in {one.test or 'no named test'}", *_change(one)]
    for fate, told in _UNCOUNTED.items():
        of_this = [one for one in found.fates if one.fate == fate]
        lines += [f"{told}: {len(of_this)}"] if of_this else []
        for one in of_this:
            lines += [f"  {one.ident}", *_change(one)]
    return "\n".join(lines)


def _spread(problems: Sequence[ProblemMutants]) -> Iterator[str]:
    counts = sorted(problem.counted for problem in problems)
    yield f"Mutants that count, by problem: {counts[0]} to {counts[-1]}, median {median(counts):g}"
    bins = Counter(count // _BIN for count in counts)
    most = max(bins.values())
    for number in range(counts[0] // _BIN, counts[-1] // _BIN + 1):
        bar = "█" * max(round(bins[number] * _BAR / most), bins[number] > 0)
        yield f"  {number * _BIN:>3} to {number * _BIN + _BIN - 1:>3} {bins[number]:>5} {bar}".rstrip()
    fewest = sorted(problems, key=lambda problem: (problem.counted, problem.problem))[:5]
    yield from wrapped("fewest: " + ", ".join(f"{one.problem} {one.counted}" for one in fewest))


def _operators(problems: Sequence[ProblemMutants]) -> Iterator[str]:
    fates = [one for problem in problems for one in problem.fates]
    made = Counter(one.operator for one in fates)
    names = [name for name, _ in sorted(made.items(), key=lambda entry: (-entry[1], entry[0]))]
    columns = {
        "made": made,
        "count": Counter(one.operator for one in fates if one.counts),
        "unnoticed": Counter(one.operator for one in fates if one.fate == "unnoticed"),
        "exhausting": Counter(one.operator for one in fates if one.fate == "timeout"),
    }
    yield from table(names, {title: [f"{counts[name]:,}" for name in names] for title, counts in columns.items()})


def _change(one: MutantFate) -> Iterator[str]:
    for mark, text in (("-", one.before), ("+", one.after)):
        for line in (text or "").splitlines():
            yield f"    {mark} {line.strip()}"
