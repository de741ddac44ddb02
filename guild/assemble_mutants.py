"""What mutants the problems of a suite have, and what became of them: the banks of `bench`, told as `report` tells them."""

from guild.assemble_suite import Tick, open_tools
from guild.bench.mutants import make_mutants
from guild.bench.problems import Problem, load_suite
from guild.bench.toolbox import Toolbox
from guild.bench.witnesses import find_witnesses
from guild.report.mutants import Fate, MutantFate, ProblemMutants


def mutants_of_suite(suite: str, tick: Tick) -> list[ProblemMutants]:
    """Return the mutants of every problem of a suite that has a hidden test; found once (seconds a problem), then kept."""
    tools = open_tools()
    problems = [problem for problem in load_suite(suite).problems if problem.test]
    found = []
    for number, problem in enumerate(problems, start=1):
        found.append(ProblemMutants(problem.name, tuple(_fates(problem, tools, {}))))
        tick("mutants tried", number, len(problems))
    return found


def mutants_of_problem(suite: str, name: str) -> ProblemMutants:
    """Return the mutants of one problem, each with its change; raises UsageError where there is no such problem."""
    tools, problem = open_tools(), load_suite(suite).problem(name)
    if not problem.test:
        return ProblemMutants(name, ())
    made = make_mutants(tools.program, problem.solution, "").mutants
    changes = {mutant.ident: (mutant.before, mutant.after) for mutant in made}
    return ProblemMutants(name, tuple(_fates(problem, tools, changes)))


def _fates(problem: Problem, tools: Toolbox, changes: dict[str, tuple[str, str]]) -> list[MutantFate]:
    bank = find_witnesses(problem, tools.go, tools.program, tools.sandbox)
    rest: dict[Fate, tuple[str, ...]] = {
        "unnoticed": bank.unwitnessed,
        "timeout": bank.timeouts,
        "unbuildable": bank.unbuildable,
    }
    found: list[tuple[str, Fate, str]] = [(one.mutant.ident, one.kind, one.test) for one in bank.witnessed]
    found += [(ident, fate, "") for fate, idents in rest.items() for ident in idents]
    fates = [MutantFate(ident, fate, test, *changes.get(ident, (None, None))) for ident, fate, test in found]
    return sorted(fates, key=_place)


def _place(one: MutantFate) -> tuple[list[int], str]:
    operator, *numbers = one.ident.split(":")
    return [int(number) for number in numbers], operator
