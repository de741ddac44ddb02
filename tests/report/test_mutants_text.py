"""Mutants as text: how many count, how they spread, and each with its change."""

import pytest

from guild.report.mutants import Fate, MutantFate, ProblemMutants
from guild.report.mutants_text import problem_mutants_text, suite_mutants_text


def some(name: str, fates: dict[Fate, int]) -> ProblemMutants:
    listed = [fate for fate, count in fates.items() for _ in range(count)]
    return ProblemMutants(
        name, tuple(MutantFate(f"boundary:{n}:2:0", fate, "TestIt") for n, fate in enumerate(listed, start=1))
    )


def test_a_suite_says_how_many_count_and_how_they_spread() -> None:
    problems = [some("thin", {"assertion": 3, "unnoticed": 1}), some("middle", {"assertion": 20, "panic": 4})]
    problems += [some("thick", {"assertion": 29, "timeout": 2}), some("thicker", {"panic": 21, "unbuildable": 1})]
    assert suite_mutants_text("go-core", problems) == "\n".join(
        [
            "go-core: 4 problems, 81 mutants",
            "  count, since the hidden test kills them: 77 (95.1 %)",
            "  killed by assertion 52, by panic 25",
            "  unnoticed: equal to the solution, or missed by the hidden test: 1",
            "  exhausting: used up time or memory: 2",
            "  did not build: 1",
            "",
            "Mutants that count, by problem: 3 to 29, median 22.5",
            "    0 to   9     1 █████████████████",
            "   10 to  19     0",
            "   20 to  29     3 ██████████████████████████████████████████████████",
            "fewest: thin 3, thicker 21, middle 24, thick 29",
            "",
            "           made  count  unnoticed  exhausting",
            " boundary    81     77          1           2",
        ]
    )


def test_a_suite_is_at_most_80_columns_wide() -> None:
    problems = [some(f"a-problem-with-a-rather-long-name-{n}", {"assertion": 1000, "panic": n}) for n in range(9)]
    assert max(map(len, suite_mutants_text("go-core", problems).splitlines())) <= 80


@pytest.mark.parametrize("problems", [[], [ProblemMutants("nothing", ())]])
def test_a_suite_without_mutants_says_so(problems: list[ProblemMutants]) -> None:
    assert suite_mutants_text("s", problems) == "s: no problem with a hidden test whose solution can be changed"


def test_a_problem_shows_each_change_those_first_that_count() -> None:
    found = ProblemMutants(
        "clamp",
        (
            MutantFate("boundary:5:4:0", "unnoticed", "", "\tif n < low {", "\tif n <= low {"),
            MutantFate("zero-return:6:3:0", "assertion", "TestClamp", "\t\treturn low", "\t\treturn 0"),
            MutantFate("statement:9:3:0", "panic", "", "\t\tn--", ""),
        ),
    )
    assert problem_mutants_text(found) == "\n".join(
        [
            "clamp: 2 of 3 mutants count",
            "  zero-return:6:3:0  assertion in TestClamp",
            "    - return low",
            "    + return 0",
            "  statement:9:3:0  panic in no named test",
            "    - n--",
            "unnoticed: equal to the solution, or missed by the hidden test: 1",
            "  boundary:5:4:0",
            "    - if n < low {",
            "    + if n <= low {",
        ]
    )
