"""Verdicts on packages that are really built and run: each kind once, and what makes one from the other."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from guild.bench import test_run
from guild.bench.go_build import Built, build
from guild.bench.go_tool import GoTool
from guild.bench.limits import Limits
from guild.bench.sandbox import NO_SANDBOX, Sandbox
from guild.bench.test_run import limits_for, run_tests
from guild.contract import VERDICT_MEANING, Verdict
from guild.errors import InfraError

Run = Callable[..., test_run.TestRun]
LIMITS = Limits(wall_s=60, cpu_s=5)
_SUM = "func Sum(a, b int) int { return a + b }\n"
_TEST = """
func TestSmall(t *testing.T) {
	for _, n := range []int{1, 2} {
		t.Run(strconv.Itoa(n), func(t *testing.T) {
			if got := Sum(n, n); got != 2*n {
				t.Errorf("Sum(%d, %d) = %d,\\nwant %d", n, n, got, 2*n)
			}
		})
	}
}

func TestLarge(t *testing.T) {
	t.Log("a remark")
	if got := Sum(1<<40, 1); got != 1<<40+1 {
		t.Fatalf("got %d", got)
	}
}
"""


def package(solution: str = _SUM, test: str = _TEST, imports: str = "") -> dict[str, str]:
    needs = "".join(f'import "{name}"\n' for name in ("strconv", "testing", "time", "fmt", "os") if f"{name}." in test)
    uses = "".join(f'import "{name}"\n' for name in imports.split())
    return {"solution.go": f"package sum\n\n{uses}{solution}", "solution_test.go": f"package sum\n\n{needs}{test}"}


def each(*bodies: str) -> str:
    return "".join(f"func Test{chr(65 + n)}(t *testing.T) {{ {body} }}\n" for n, body in enumerate(bodies))


_MUTANTS = """
func Sum(a, b int) int {
	if harness.On(1) {
		return a - b
	}
	if a < 0 && harness.On(2) {
		return 0
	}
	if harness.On(3) {
		panic("mutant")
	}
	if harness.On(4) {
		for {
		}
	}
	return a + b + 0*harness.Chosen()
}
"""
PACKAGES: Mapping[str, dict[str, str]] = {
    "right": package(),
    "wrong": package("func Sum(a, b int) int { return a * b }\n"),
    "panics": package('func Sum(a, b int) int { panic("no sum") }\n'),
    "nil": package("func Sum(a, b int) int { var m map[int]int; m[a] = b; return a + b }\n"),
    "stuck": package("func Sum(a, b int) int { var c chan int; return <-c }\n"),
    "endless": package("func Sum(a, b int) int { for { } }\n"),
    "exits": package("func Sum(a, b int) int { os.Exit(3); return 0 }\n", imports="os"),
    "leaves": package("func Sum(a, b int) int { syscall.Exit(0); return 0 }\n", imports="syscall"),
    "panics in a goroutine": package('func Sum(a, b int) int { go panic("far away"); select {} }\n'),
    "fails late": package(test=each('t.Cleanup(func() { t.Error("in the cleanup") })', "")),
    "fails below": package(
        test=each(
            't.Run("a", func(t *testing.T) { t.Parallel(); t.Run("b", func(t *testing.T) { t.Parallel(); t.Fail() }) })'
        )
    ),
    "fails, then panics": package(test=each('t.Error("first")', 'panic("second")', "")),
    "prints": package(
        test=each('fmt.Print("--- FAIL: TestB (0.00s)\\nFAIL\\npanic: not really\\n")', 'fmt.Print("no line end")')
    ),
    "skips all": package(test=each("t.Skip()", "t.SkipNow()")),
    "skips one": package(test=each("t.Skip()", "")),
    "no tests": package(test="var _ = testing.Short\n"),
    "examples": package(
        test="func ExampleSum() {\n\tfmt.Println(Sum(1, 2))\n\t// Output: 3\n}\n"
        "func ExampleSum_wrong() {\n\tfmt.Println(Sum(1, 2))\n\t// Output: 4\n}\n"
    ),
    "fuzz": package(
        test="func FuzzSum(f *testing.F) {\n\tf.Add(1)\n\tf.Fuzz(func(t *testing.T, n int) {\n"
        "\t\tif Sum(n, n) != 3 {\n\t\t\tt.Error(n)\n\t\t}\n\t})\n}\n"
    ),
    "parallel": package(test=each(*["t.Parallel(); time.Sleep(time.Millisecond)"] * 20)),
    "order": package(test="var seen int\n" + each(*[f"if seen != {n} {{ t.Fatal(seen) }}; seen++" for n in range(6)])),
    "mutants": package(_MUTANTS, imports="problem/harness"),
    "bad bytes": package(test=each('t.Error("\\xff\\xfe", string(rune(0)), "\\x16--- PASS: TestA")')),
    "long": package(test=each('for n := range 5000 { t.Error("line", n) }')),
    "zone": package(test=each('if _, err := time.LoadLocation("Europe/Berlin"); err != nil { t.Fatal(err) }')),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, go: GoTool, sandbox: Sandbox) -> dict[str, Built]:
    return build(PACKAGES, tmp_path_factory.mktemp("built"), go, sandbox)


@pytest.fixture
def run(built: dict[str, Built], sandbox: Sandbox) -> Run:
    def run(name: str, **wishes: Any) -> test_run.TestRun:
        binary = built[name].binary
        assert binary is not None, built[name].message
        limits = wishes.pop("limits", LIMITS)
        return run_tests(binary, sandbox, limits, **wishes)

    return run


def test_a_right_answer_passes(run: Run) -> None:
    said = run("right", expect=["TestSmall", "TestLarge"])
    assert (said.verdict, said.passed, said.failed, said.skipped) == (
        Verdict.PASS,
        ("TestSmall", "TestLarge"),
        (),
        (),
    )
    assert (said.witness, said.detail, said.reached) == (None, "", False)
    assert 0 < said.wall_s < 60
    assert run("zone").verdict == Verdict.PASS


def test_a_wrong_answer_fails_and_says_where(run: Run) -> None:
    said = run("wrong")
    assert (said.verdict, said.witness) == (Verdict.ASSERTION, "TestSmall")
    assert said.failed == ("TestSmall", "TestLarge")
    assert "Sum(1, 1) = 1,\n        want 2" in said.detail
    assert "--- FAIL: TestSmall/1" in said.detail
    assert "TestLarge" not in said.detail
    assert "remark" not in said.detail


@pytest.mark.parametrize(
    ("name", "verdict", "detail"),
    [
        ("panics", Verdict.PANIC, "panic: no sum"),
        ("nil", Verdict.PANIC, "panic: assignment to entry in nil map"),
        ("stuck", Verdict.PANIC, "fatal error: all goroutines are asleep - deadlock!"),
        ("endless", Verdict.TIMEOUT, "used more than 0.5 s of CPU time"),
        ("exits", Verdict.PANIC, "the program ended with exit code 3"),
        ("leaves", Verdict.VACUOUS, "as if all were well"),
        ("panics in a goroutine", Verdict.PANIC, "panic: far away"),
    ],
)
def test_a_program_that_dies_is_told_from_one_that_fails(run: Run, name: str, verdict: Verdict, detail: str) -> None:
    said = run(name, limits=Limits(wall_s=60, cpu_s=0.5))
    assert (said.verdict, said.passed) == (verdict, ())
    assert said.overrun == ("cpu" if verdict == Verdict.TIMEOUT else None)
    assert detail in said.detail
    assert said.witness == (None if verdict == Verdict.VACUOUS else "TestSmall")
    assert "/problem/p" not in said.detail


def test_what_fails_late_or_below_has_failed(run: Run) -> None:
    late = run("fails late")
    assert (late.verdict, late.failed, late.passed) == (Verdict.ASSERTION, ("TestA",), ("TestB",))
    assert "in the cleanup" in late.detail
    below = run("fails below")
    assert (below.verdict, below.failed) == (Verdict.ASSERTION, ("TestA",))


def test_a_panic_outweighs_a_failure_and_the_first_is_the_witness(run: Run) -> None:
    said = run("fails, then panics")
    assert (said.verdict, said.failed, said.passed, said.witness) == (Verdict.PANIC, ("TestA",), (), "TestA")
    assert said.detail.startswith("panic: second")


def test_what_a_test_prints_decides_nothing(run: Run) -> None:
    assert run("prints", expect=["TestA", "TestB"]).verdict == Verdict.PASS
    said = run("bad bytes")
    assert (said.verdict, said.failed, said.passed) == (Verdict.ASSERTION, ("TestA",), ())


def test_a_run_that_tests_nothing_is_vacuous(run: Run) -> None:
    assert (run("skips all").verdict, run("skips all").detail) == (Verdict.VACUOUS, "every test was skipped")
    assert (run("no tests").verdict, run("no tests").detail) == (Verdict.VACUOUS, "no test ran")
    assert run("skips one").verdict == Verdict.PASS
    one = run("skips one", expect=["TestA", "TestB"])
    assert (one.verdict, one.detail, one.skipped) == (Verdict.VACUOUS, "did not run and pass: TestA", ("TestA",))
    assert run("right", expect=["TestSmall", "TestOther"]).detail == "did not run and pass: TestOther"


def test_only_the_named_tests_run(run: Run) -> None:
    assert run("right", only=["TestLarge"]).passed == ("TestLarge",)
    assert run("right", only=["TestLarge", "TestSmall"]).passed == ("TestSmall", "TestLarge")
    assert run("right", only=["Test"]).verdict == Verdict.VACUOUS
    assert run("right", only=[]).verdict == Verdict.VACUOUS


def test_examples_and_fuzz_seeds_are_tests(run: Run) -> None:
    said = run("examples")
    assert (said.verdict, said.passed, said.failed) == (Verdict.ASSERTION, ("ExampleSum",), ("ExampleSum_wrong",))
    assert said.witness == "ExampleSum_wrong"
    assert "want:\n4" in said.detail
    assert (run("fuzz").verdict, run("fuzz").failed) == (Verdict.ASSERTION, ("FuzzSum",))


def test_parallel_tests_are_all_told(run: Run) -> None:
    assert sorted(run("parallel").passed) == [f"Test{chr(65 + n)}" for n in range(20)]


def test_a_seed_orders_the_tests_the_same_each_time(run: Run) -> None:
    assert run("order").verdict == Verdict.PASS
    first, again, other = run("order", shuffle=3), run("order", shuffle=3), run("order", shuffle=4)
    assert first.verdict == Verdict.ASSERTION
    assert (first.failed, first.passed) == (again.failed, again.passed)
    assert (first.failed, first.passed) != (other.failed, other.passed)


@pytest.mark.parametrize(
    ("mutant", "verdict", "reached"),
    [
        (0, Verdict.PASS, False),
        (1, Verdict.ASSERTION, True),
        (2, Verdict.PASS, False),
        (3, Verdict.PANIC, True),
        (4, Verdict.TIMEOUT, True),
        (99, Verdict.PASS, False),
    ],
)
def test_one_mutant_is_switched_on(run: Run, mutant: int, verdict: Verdict, reached: bool) -> None:
    said = run("mutants", mutant=mutant, limits=Limits(wall_s=60, cpu_s=0.5))
    assert (said.verdict, said.reached) == (verdict, reached)


def test_a_detail_is_short(run: Run) -> None:
    detail = run("long").detail
    assert len(detail) < 2100
    assert detail.endswith("…")
    assert "line 0" in detail


def test_without_sandbox_the_verdicts_are_the_same(built: dict[str, Built]) -> None:
    for name, verdict in (("right", Verdict.PASS), ("wrong", Verdict.ASSERTION), ("panics", Verdict.PANIC)):
        binary = built[name].binary
        assert binary is not None
        assert run_tests(binary, NO_SANDBOX, LIMITS).verdict == verdict


def test_a_binary_without_harness_blames_no_answer(go: GoTool, sandbox: Sandbox) -> None:
    with pytest.raises(InfraError, match="harness did not start"):
        run_tests(go.program, sandbox, Limits(memory_bytes=1 << 32))


@pytest.mark.parametrize(("reference_s", "wall_s"), [(0.0, 5), (0.01, 5), (0.25, 5), (1.0, 20), (6.0, 120)])
def test_time_is_twenty_times_the_reference_s_and_five_seconds_at_least(reference_s: float, wall_s: float) -> None:
    limits = limits_for(reference_s)
    assert limits.wall_s == wall_s
    assert limits.cpu_s >= limits.wall_s


def test_every_verdict_has_its_meaning() -> None:
    assert list(VERDICT_MEANING) == list(Verdict)
