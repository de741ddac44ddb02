"""The bank of witnessed mutants, found by running them: one file for all and one build each say the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from guild import places
from guild.bench.go_program import GoProgram
from guild.bench.go_tool import GoTool
from guild.bench.mutation_score import mutation_score
from guild.bench.problems import Problem
from guild.bench.sandbox import Sandbox
from guild.bench.test_run import TestRun
from guild.bench.witnesses import Bank, find_witnesses, kill
from guild.contract import Verdict
from guild.errors import GuildError

AWKWARD = Path(__file__).parent / "awkward"

CLAMP = """package clamp

// Clamp brings n into the bounds.
func Clamp(n, low, high int) int {
	if n < low {
		return low
	}
	if n > high {
		return high
	}
	return n
}

// Count counts down from n.
func Count(n int) (steps int) {
	for n > 0 {
		n--
		steps++
	}
	return steps
}

// Unused is not tested.
func Unused(n int) int { return n + 1 }

// Pick looks n up.
func Pick(list []int, n int) int { return list[n] }
"""

CLAMP_TEST = """package clamp

import "testing"

func TestClamp(t *testing.T) {
	for in, want := range map[int]int{0: 1, 1: 1, 3: 3, 5: 5, 6: 5} {
		if got := Clamp(in, 1, 5); got != want {
			t.Fatalf("Clamp(%d) = %d", in, got)
		}
	}
}

func TestCount(t *testing.T) {
	if Count(3) != 3 {
		t.Fatal("Count")
	}
}

func TestPick(t *testing.T) {
	if Pick([]int{7}, 0) != 7 {
		t.Fatal("Pick")
	}
}
"""


def problem(solution: str, test: str) -> Problem:
    return Problem("made", "made", "dev", "easy", (), "", "", solution, test, (), (), {}, ())


@pytest.fixture(scope="module")
def bank(go: GoTool, program: GoProgram, sandbox: Sandbox) -> Bank:
    """The bank of Clamp, with all of its mutants."""
    return find_witnesses(problem(CLAMP, CLAMP_TEST), go, program, sandbox, most=0)


def lines(bank: Bank) -> dict[str, tuple[str, str]]:
    return {one.mutant.after: (one.kind, one.test) for one in bank.witnessed}


def test_a_witness_is_the_test_that_failed_first_and_how(bank: Bank) -> None:
    assert lines(bank)["if !(n < low) {"] == ("assertion", "TestClamp")
    assert lines(bank)["steps--"] == ("assertion", "TestCount")
    assert lines(bank)["func Pick(list []int, n int) int { return list[n+1] }"] == ("panic", "TestPick")


def test_what_no_test_notices_is_no_witness(bank: Bank) -> None:
    operators = [ident.partition(":")[0] for ident in bank.unwitnessed]
    # Bounds that are equal to the solution's, and what is never called.
    assert operators.count("boundary") == 2
    assert {ident.split(":")[1] for ident in bank.unwitnessed} == {"5", "8", "24"}
    assert not any(one.mutant.line == 24 for one in bank.witnessed)


def test_a_mutant_that_never_ends_is_no_witness(bank: Bank) -> None:
    assert {ident.partition(":")[0] for ident in bank.timeouts} >= {"incdec", "remove"}
    assert {ident.split(":")[1] for ident in bank.timeouts} == {"17"}


def test_one_build_each_gives_the_same_bank(go: GoTool, program: GoProgram, sandbox: Sandbox) -> None:
    made = problem(CLAMP, CLAMP_TEST)
    together = find_witnesses(made, go, program, sandbox, most=14)
    alone = find_witnesses(made, go, program, sandbox, most=14, schemata=False)
    assert (together.schemata != "", alone.schemata) == (True, "")
    assert lines(alone) == lines(together)
    assert (alone.unwitnessed, alone.timeouts) == (together.unwitnessed, together.timeouts)


def test_awkward_go_is_mutated_like_any_other(go: GoTool, program: GoProgram, sandbox: Sandbox) -> None:
    awkward = problem(*((AWKWARD / name).read_text(encoding="utf-8") for name in ("solution.go", "solution_test.go")))
    bank = find_witnesses(awkward, go, program, sandbox, most=90)
    assert bank.schemata
    assert bank.unbuildable == ()
    assert len(bank.witnessed) > 70
    # In a function that recovers, within a deferred literal, across labels, and of a constant: all of them act.
    assert {54, 55} & {one.mutant.line for one in bank.witnessed}
    assert {test for _, test in lines(bank).values()} >= {
        "TestGuarded",
        "TestNamed",
        "TestSearch",
        "TestValues",
        "TestStack",
    }


def test_a_bank_is_kept(bank: Bank, go: GoTool, program: GoProgram, sandbox: Sandbox) -> None:
    # Its names come by chance, so only a kept bank is the same to the letter.
    assert find_witnesses(problem(CLAMP, CLAMP_TEST), go, program, sandbox, most=0) == bank


def test_a_damaged_bank_is_found_again(
    go: GoTool, program: GoProgram, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "go-build").symlink_to(places.cache() / "go-build")
    monkeypatch.setenv("GUILD_HOME", str(tmp_path))
    few = find_witnesses(problem(CLAMP, CLAMP_TEST), go, program, sandbox, most=3)
    (kept,) = (tmp_path / "cache" / "witnesses").iterdir()
    kept.write_bytes(kept.read_bytes()[:50])
    again = find_witnesses(problem(CLAMP, CLAMP_TEST), go, program, sandbox, most=3)
    assert (lines(again), again.unwitnessed) == (lines(few), few.unwitnessed)
    assert len(list((tmp_path / "cache" / "witnesses").iterdir())) == 1


def test_a_test_that_fails_on_the_solution_proves_nothing(go: GoTool, program: GoProgram, sandbox: Sandbox) -> None:
    wrong = CLAMP_TEST.replace("Count(3) != 3", "Count(3) != 4")
    with pytest.raises(GuildError, match="its test fails on its solution"):
        find_witnesses(problem(CLAMP, wrong), go, program, sandbox, most=3)


def test_only_a_failure_behind_the_changed_place_is_a_kill() -> None:
    failed = TestRun(Verdict.ASSERTION, failed=("TestA",), reached=True)
    assert kill(failed) == "assertion"
    assert kill(replace(failed, reached=False)) is None
    assert kill(replace(failed, verdict=Verdict.VACUOUS)) is None
    assert kill(replace(failed, verdict=Verdict.PASS)) is None
    assert kill(replace(failed, verdict=Verdict.TIMEOUT)) == "timeout"
    assert kill(replace(failed, verdict=Verdict.PANIC, detail="panic: index out of range")) == "panic"
    for detail in (
        "used more than 7 bytes of memory",
        "fatal error: runtime: out of memory",
        "had more than 256 threads",
    ):
        assert kill(replace(failed, verdict=Verdict.PANIC, detail=detail)) == "timeout"


# Scores of tests


def test_the_hidden_test_kills_the_whole_bank(bank: Bank, go: GoTool, program: GoProgram, sandbox: Sandbox) -> None:
    score = mutation_score(problem(CLAMP, CLAMP_TEST), CLAMP_TEST, go, program, sandbox, most=0)
    assert score.baseline is Verdict.PASS
    assert score.killed == score.total == len(bank.witnessed)
    assert score.kills["panic"] == tuple(one.mutant.ident for one in bank.witnessed if one.kind == "panic")


def test_a_weak_test_kills_only_what_it_looks_at(bank: Bank, go: GoTool, program: GoProgram, sandbox: Sandbox) -> None:
    weak = 'package clamp\n\nimport "testing"\n\nfunc TestLow(t *testing.T) {\n\tif Clamp(0, 1, 5) != 1 {\n\t\tt.Fail()\n\t}\n}\n'
    score = mutation_score(problem(CLAMP, CLAMP_TEST), weak, go, program, sandbox, most=0)
    assert score.total == len(bank.witnessed)
    assert {int(ident.split(":")[1]) for ident in score.kills["assertion"]} == {4, 5, 6}
    assert 0 < score.killed < score.total


@pytest.mark.parametrize(
    ("test", "baseline"),
    [
        ('package clamp\n\nimport "testing"\n\nfunc TestX(t *testing.T) { t.Fail() }\n', Verdict.ASSERTION),
        ('package clamp\n\nimport "testing"\n\nfunc TestX(t *testing.T) { t.Skip() }\n', Verdict.VACUOUS),
        ('package clamp\n\nimport "testing"\n\nfunc TestX(t *testing.T) { panic(1) }\n', Verdict.PANIC),
        ("package clamp\n\nfunc TestX(t *testing.T) {}\n", Verdict.BUILD),
        ("package clamp\n", Verdict.VACUOUS),
    ],
)
@pytest.mark.usefixtures("bank")
def test_a_test_that_is_not_sound_kills_nothing(
    test: str, baseline: Verdict, go: GoTool, program: GoProgram, sandbox: Sandbox
) -> None:
    score = mutation_score(problem(CLAMP, CLAMP_TEST), test, go, program, sandbox, most=0)
    assert (score.killed, score.baseline) == (0, baseline)
    assert score.total > 0


@pytest.mark.usefixtures("bank")
def test_a_test_that_asks_nothing_kills_nothing(go: GoTool, program: GoProgram, sandbox: Sandbox) -> None:
    always = 'package clamp\n\nimport "testing"\n\nfunc TestAlways(t *testing.T) { Clamp(1, 2, 3) }\n'
    score = mutation_score(problem(CLAMP, CLAMP_TEST), always, go, program, sandbox, most=0)
    assert (score.killed, score.baseline) == (0, Verdict.PASS)
