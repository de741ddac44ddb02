"""The mutation score of a test: how many of a problem's witnessed mutants it kills, and how.

Only mutants of the bank count, so that a test is never asked to tell apart what cannot be told apart. A kill is a failure by
assertion or panic in a run that reached the changed place; a test that loops on a mutant until it is stopped has not found it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from guild.bench.go_program import GoProgram
from guild.bench.go_tool import GoTool
from guild.bench.mutant_runs import run_mutants
from guild.bench.mutants import MOST
from guild.bench.problems import Problem
from guild.bench.sandbox import Sandbox
from guild.bench.witnesses import Kill, find_witnesses, kill
from guild.contract import Verdict

TEST_FILE = "answer_test.go"


@dataclass(frozen=True, slots=True)
class MutationScore:
    """What a test kills: idents of mutants by kind, out of `total`. `baseline` is its verdict on the unchanged code.

    Where that is not `pass`, nothing is killed.
    """

    total: int
    kills: Mapping[Kill, tuple[str, ...]]
    baseline: Verdict

    @property
    def killed(self) -> int:
        """Return how many mutants fail by assertion or panic; those stopped for time or memory are not killed."""
        return sum(len(idents) for kind, idents in self.kills.items() if kind != "timeout")


def mutation_score(
    problem: Problem, test: str, go: GoTool, program: GoProgram, sandbox: Sandbox, *, most: int = MOST
) -> MutationScore:
    """Run a test file against every witnessed mutant of a problem: one build, and one run each.

    Raises what `find_witnesses` raises.
    """
    bank = find_witnesses(problem, go, program, sandbox, most=most)
    mutants = [witness.mutant for witness in bank.witnessed]
    together = bool(bank.schemata)
    unchanged = bank.schemata or problem.solution
    done = run_mutants(unchanged, mutants, {TEST_FILE: test}, go, sandbox, together=together)
    kills: dict[Kill, tuple[str, ...]] = {"assertion": (), "panic": (), "timeout": ()}
    for mutant in mutants if done.sound else ():
        run = done.runs[mutant.number]
        kind = None if run is None else kill(run)
        if kind is not None:
            kills[kind] += (mutant.ident,)
    return MutationScore(len(mutants), kills, done.baseline.verdict if done.baseline else Verdict.BUILD)
