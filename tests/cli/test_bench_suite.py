"""`guild bench score | validate | --selfcheck`: the judge and the suites without any model, with real Go and a real sandbox."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tiny_suite import ALWAYS_FIRST, FLIPPED, INITIALS, LARGER, LARGER_TEST, write_problem

from guild.bench.sandbox import find_sandbox

Guild = Callable[..., Any]
pytestmark = pytest.mark.skipif(find_sandbox() is None, reason="needs a sandbox")

FAULTY_CARD = """\
family = "comparing"
split = "dev"
difficulty = "easy"
spec = "Gives the larger of two numbers."
signature = "package larger"

[[bugs]]
name = "solution"
class = "wrong-value"
lines = [5]
request = "It is wrong."
truth = "It is not."
"""


def score(guild: Guild, file: Path, track: str, *words: str) -> Any:
    ran = guild(
        "bench", "score", str(file), "--suite", "tiny", "--problem", "larger", "--track", track, *words, "--json"
    )
    assert ran.code == 0, ran.err
    return json.loads(ran.out)


def test_one_answer_is_scored_on_each_track(guild: Guild, bench_home: Path, tmp_path: Path) -> None:
    file = tmp_path / "answer.go"
    file.write_text(LARGER)
    right = {"verdict": "pass", "stage": "hidden test", "detail": "", "mutants": None, "facts": {}}
    assert score(guild, file, "generate") == right
    assert score(guild, file, "edit", "--item", "always-first") == right
    file.write_text(f"```go\n{LARGER_TEST}```")
    tested = score(guild, file, "test")
    assert (tested["verdict"], tested["stage"], tested["facts"]["valid"]) == ("pass", "planted bug", True)
    assert tested["mutants"]["killed"] == tested["mutants"]["total"] > 0
    file.write_text("line 8: wrong-value: a is returned")
    assert score(guild, file, "review")["verdict"] == "pass"
    assert score(guild, file, "review", "--item", "flipped")["detail"] == "names line 8; the bug is in line 5"
    assert score(guild, file, "review", "--item", "clean")["detail"] == "names line 8 of correct code"


def test_an_answer_comes_from_stdin_and_is_told_in_words(guild: Guild, bench_home: Path) -> None:
    words = ("bench", "score", "-", "--suite", "tiny", "--problem", "larger", "--track", "generate")
    ran = guild(*words, stdin=FLIPPED.encode())
    assert ran.code == 0
    assert ran.out.startswith("assertion (hidden test)\n")
    assert "Larger(1, 2) = 1, want 2" in ran.out
    assert guild(*words, stdin=b"\xff\xfe no Go").out == "unparsed (answer)\nthe answer does not hold a Go file\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--problem", "nope", "--track", "generate"), "no problem 'nope' in suite 'tiny'"),
        (("--problem", "larger", "--track", "nope"), "no track 'nope'; there are: generate, test, edit, review"),
        (
            ("--problem", "larger", "--track", "edit", "--item", "nope"),
            "problem 'larger' has no edit item 'nope'; there are: flipped, always-first",
        ),
    ],
)
def test_what_cannot_be_scored_is_refused(words: tuple[str, ...], says: str, guild: Guild, bench_home: Path) -> None:
    ran = guild("bench", "score", "-", "--suite", "tiny", *words)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err


def test_a_file_that_is_not_there_is_refused(guild: Guild, bench_home: Path) -> None:
    ran = guild("bench", "score", "/nowhere.go", "--problem", "larger", "--track", "edit", "--suite", "tiny")
    assert ran.code == 2
    assert ran.err == "guild: /nowhere.go: cannot be read (No such file or directory); check the path\n"


def test_a_sound_suite_has_no_faults(guild: Guild, bench_home: Path) -> None:
    ran = guild("bench", "validate", "tiny", "--no-race", "--json")
    assert json.loads(ran.out) == {"problems": 2, "bugs": 4, "raced": False, "faults": []}, ran.err
    assert ran.code == 0


def test_every_fault_is_named(guild: Guild, bench_home: Path) -> None:
    suite = bench_home / "suites" / "tiny"
    # The name is not in the spec, the bug is none and lies elsewhere, the family is in both splits, and it is a copy.
    write_problem(
        suite / "again", FAULTY_CARD, LARGER.replace("a > b", "a>b"), LARGER_TEST, {"solution": f"{LARGER}\n// x\n"}
    )
    card = (suite / "initials" / "problem.toml").read_text()
    (suite / "initials" / "problem.toml").write_text(card.replace("lines = [8]", "lines = [7, 8]"))
    broken = INITIALS.replace("word[0]", "word[0")
    (suite / "initials" / "bugs" / "last-letter.go").write_text(broken)
    ran = guild("bench", "validate", str(suite), "--no-race", "--json")
    assert ran.code == 1
    assert ran.err.endswith("faults, listed above; mend them\n")
    found = json.loads(ran.out)
    assert (found["problems"], found["bugs"]) == (3, 5)
    told = [f"{fault['problem']}: {fault['what']}" for fault in found["faults"]]
    for expected in (
        "again: has 1 planted bugs; this suite wants 2",
        "again: bug 'solution' says lines [5], but changes [5, 10, 11]",
        "again: the test uses Larger, which neither spec nor signature names",
        "again: is 100% like larger; change or delete one of them",
        "again: gofmt: solution/solution.go",
        "again: bug solution: the hidden test says pass; let it fail",
        "initials: bug 'dies-on-nothing' says lines [7, 8], but changes [8]",
        "initials: bug last-letter does not compile: ",
        "larger: family 'comparing' is in both splits; a family belongs to one",
    ):
        assert any(line.startswith(expected) for line in told), (expected, told)


def test_a_short_test_must_pass_on_the_solution_and_see_every_bug(guild: Guild, bench_home: Path) -> None:
    short = bench_home / "suites" / "tiny" / "larger" / "short_test.go"
    seen = """package larger

import "testing"

func TestLarger(t *testing.T) {
	if got := Larger(2, 1); got != 2 {
		t.Errorf("Larger(2, 1) = %d, want 2", got)
	}
}
"""
    try:
        for text, faults in (
            (seen, ["larger: bug always-first: the short test says pass; let it fail"]),
            (seen.replace("!= 2", "!= 1"), ["larger: solution, its short test shuffled by 1: assertion: "]),
            (LARGER_TEST, []),
        ):
            short.write_text(text)
            found = json.loads(guild("bench", "validate", "tiny", "--no-race", "--json").out)["faults"]
            told = [f"{fault['problem']}: {fault['what']}" for fault in found]
            assert len(told) >= len(faults)
            assert all(any(line.startswith(one) for line in told) for one in faults), told
            assert bool(told) == bool(faults)
    finally:
        short.unlink()


def test_the_judge_passes_references_and_no_control(guild: Guild, bench_home: Path) -> None:
    ran = guild(
        "bench", "--selfcheck", "--suite", "tiny", "--limit", "2", "--track", "edit", "--track", "review", "--json"
    )
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    assert found["sound"]
    lines = {(line["track"], line["answers"]): line for line in found["lines"]}
    assert [lines[track, "reference"]["passed"] for track in ("edit", "review")] == [4, 6]
    controls = {key: line for key, line in lines.items() if key[1] != "reference" and not key[1].startswith("always")}
    assert {name for _, name in controls} >= {
        "empty",
        "prompt echo",
        "constant",
        "flawed code",
        "os.Exit(0)",
        "fork bomb",
    }
    assert all(line["passed"] == 0 < line["total"] for line in controls.values())
    assert lines["review", "always `no defect`"]["passed"] == 2


def test_a_judge_that_cannot_be_right_is_not_believed(guild: Guild, bench_home: Path) -> None:
    suite = bench_home / "suites" / "tiny"
    # Its own solution fails the hidden test, and its planted bug is the right code.
    (suite / "larger" / "solution.go").write_text(ALWAYS_FIRST)
    (suite / "larger" / "bugs" / "flipped.go").write_text(LARGER)
    ran = guild("bench", "--selfcheck", "--suite", "tiny", "--track", "edit")
    assert ran.code == 1
    assert "the judge is wrong on 3 kinds of answers, listed above" in ran.err
    assert "  edit reference: larger/flipped: assertion (hidden test) " in ran.out
    assert "  edit prompt echo: larger/flipped: pass (hidden test) " in ran.out
    assert "  edit flawed code: larger/flipped: pass (hidden test) " in ran.out


def test_mutants_are_told_for_a_suite_and_one_by_one(guild: Guild, bench_home: Path) -> None:
    whole = json.loads(guild("bench", "mutants", "tiny", "--json").out)
    counted = {one["problem"]: [fate["fate"] for fate in one["fates"]] for one in whole["problems"]}
    assert counted.keys() == {"initials", "larger"}
    assert "assertion" in counted["larger"]
    said = guild("bench", "mutants", "tiny")
    assert said.out.startswith(f"tiny: 2 problems, {sum(map(len, counted.values()))} mutants\n"), said.err
    one = guild("bench", "mutants", "tiny", "larger").out
    assert one.startswith(f"larger: {sum(fate in ('assertion', 'panic') for fate in counted['larger'])} of ")
    assert "assertion in TestLarger\n    - if a > b {\n    + if " in one
    unknown = guild("bench", "mutants", "tiny", "nope")
    assert (unknown.code, unknown.out) == (2, "")
    assert "no problem 'nope' in suite 'tiny'" in unknown.err
