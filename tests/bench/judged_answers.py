"""Answers as small as they can be, on every track, and what the judge must say of each."""

from tiny_suite import ALWAYS_FIRST, FLIPPED, INITIALS_TEST, LARGER, LARGER_TEST

HEAD = "package larger\n\nfunc Larger(a, b int) int {\n"
TEST_HEAD = 'package larger\n\nimport "testing"\n\nfunc TestMine(t *testing.T) {\n'
ONLY_SECOND = TEST_HEAD + "\tif Larger(1, 2) != 2 {\n\t\tt.Fatal(`second`)\n\t}\n}\n"


def go(code: str) -> str:
    return f"Here it is:\n\n```go\n{code}```\n"


# item, answer, verdict, stage, part of the detail
CASES: dict[str, tuple[str, str, str, str, str]] = {
    "generate: right": ("generate larger", go(LARGER), "pass", "hidden test", ""),
    "generate: right, without a fence": ("generate larger", LARGER, "pass", "hidden test", ""),
    "generate: wrong": ("generate larger", go(FLIPPED), "assertion", "hidden test", "Larger(1, 2) = 1, want 2"),
    "generate: dies": ("generate larger", go(f'{HEAD}\tpanic("oh no")\n}}\n'), "panic", "hidden test", "oh no"),
    "generate: never ends": (
        "generate larger",
        go(f"{HEAD}\tfor {{\n\t}}\n}}\n"),
        "timeout",
        "hidden test",
        "longer than",
    ),
    "generate: unused": (
        "generate larger",
        go(f"{HEAD}\tx := 1\n\treturn a\n}}\n"),
        "build",
        "build",
        "declared and not used: x",
    ),
    "generate: no Go": ("generate larger", go(f"{HEAD}\treturn a b\n}}\n"), "build", "inspection", "line 4"),
    "generate: another package": (
        "generate larger",
        go(LARGER.replace("larger\n", "other\n", 1)),
        "build",
        "build",
        "",
    ),
    "generate: prose": ("generate larger", "I would rather not.", "unparsed", "answer", "does not hold a Go file"),
    "generate: nothing": ("generate larger", " \n", "unparsed", "answer", "the answer is empty"),
    "generate: ends early": (
        "generate larger",
        go('package larger\n\nimport "os"\n\nfunc Larger(a, b int) int {\n\tos.Exit(0)\n\treturn a\n}\n'),
        "vacuous",
        "inspection",
        "os.Exit can end the run as if it had passed",
    ),
    "generate: asks the harness": (
        "generate larger",
        go(LARGER.replace("larger\n", 'larger\n\nimport _ "problem/harness"\n', 1)),
        "vacuous",
        "inspection",
        "imports 'problem/harness'",
    ),
    "edit: mended": ("edit larger/flipped", go(LARGER), "pass", "hidden test", ""),
    "edit: as it was": ("edit larger/flipped", go(FLIPPED), "assertion", "hidden test", "want 2"),
    "edit: made worse": ("edit larger/flipped", go(ALWAYS_FIRST), "assertion", "hidden test", "want 2"),
    "edit: a part only": (
        "edit larger/flipped",
        go("func Larger(a, b int) int { return b }\n"),
        "build",
        "inspection",
        "",
    ),
    "edit: prose": ("edit larger/flipped", "Done!", "unparsed", "answer", "does not hold a Go file"),
    "test: catches it": ("test larger/flipped", go(LARGER_TEST), "pass", "planted bug", "Larger(1, 2) = 1, want 2"),
    "test: catches it by dying": (
        "test larger/flipped",
        go(f"{TEST_HEAD}\tif Larger(1, 2) != 2 {{\n\t\tpanic(`second`)\n\t}}\n}}\n"),
        "pass",
        "planted bug",
        "second",
    ),
    "test: misses it": (
        "test larger/always-first",
        go(f"{TEST_HEAD}\t_ = Larger(2, 1)\n}}\n"),
        "assertion",
        "planted bug",
        "passes on the planted bug",
    ),
    "test: wrong on correct code": (
        "test larger/flipped",
        go(f"{TEST_HEAD}\tt.Fatal(`always`)\n}}\n"),
        "assertion",
        "correct code",
        "always",
    ),
    "test: dies on correct code": (
        "test larger/flipped",
        go(f"{TEST_HEAD}\tpanic(`dead`)\n}}\n"),
        "panic",
        "correct code",
        "dead",
    ),
    "test: skips": (
        "test larger/flipped",
        go(f"{TEST_HEAD}\tt.Skip(`later`)\n}}\n"),
        "vacuous",
        "correct code",
        "every test was skipped",
    ),
    "test: no test": (
        "test larger/flipped",
        go("package larger\n\nvar x = 1\n"),
        "vacuous",
        "inspection",
        "declares no function TestXxx",
    ),
    "test: a main of its own": (
        "test larger/flipped",
        go(f"{TEST_HEAD}}}\n\nfunc TestMain(m *testing.M) {{}}\n"),
        "vacuous",
        "inspection",
        "declares TestMain",
    ),
    "test: unused import": (
        "test larger/flipped",
        go(LARGER_TEST.replace('"testing"', '(\n\t"os"\n\t"testing"\n)')),
        "build",
        "build",
        '"os" imported and not used',
    ),
    "test: repeats the code": (
        "test larger/flipped",
        go(f"{ONLY_SECOND}\n{LARGER[16:]}"),
        "build",
        "build",
        "redeclared",
    ),
    "test: prose": ("test larger/flipped", "Looks fine.", "unparsed", "answer", "does not hold a Go test file"),
    "test: of another problem": ("test larger/flipped", go(INITIALS_TEST), "build", "build", ""),
    "review: right": ("review larger/flipped", "line 5: wrong-condition: it is flipped", "pass", "review", ""),
    "review: right, then more": (
        "review larger/flipped",
        "line 5: wrong-condition: a\nline 1: data-race: b",
        "pass",
        "review",
        "",
    ),
    "review: right, but second": (
        "review larger/flipped",
        "line 8: wrong-value: a\nline 5: wrong-condition: b",
        "assertion",
        "review",
        "names line 8; the bug is in line 5",
    ),
    "review: wrong line": (
        "review larger/flipped",
        "line 6: wrong-condition: x",
        "assertion",
        "review",
        "names line 6; the bug is in line 5",
    ),
    "review: wrong class": (
        "review larger/flipped",
        "line 5: wrong-value: x",
        "assertion",
        "review",
        "it is wrong-condition, not wrong-value",
    ),
    "review: sees nothing": (
        "review larger/flipped",
        "no defect",
        "assertion",
        "review",
        "finds no defect in flawed code",
    ),
    "review: prose": ("review larger/flipped", "Nice code.", "unparsed", "answer", "does not hold findings"),
    "review: right of clean code": ("review larger", "no defect", "pass", "review", ""),
    "review: wrong of clean code": (
        "review larger",
        "line 5: wrong-condition: x",
        "assertion",
        "review",
        "names line 5 of correct code",
    ),
    "review: repairs": ("review larger/flipped", "line 5: wrong-condition: x\n" + go(LARGER), "pass", "review", ""),
    "review: repairs wrongly": (
        "review larger/flipped",
        "line 1: data-race: x\n" + go(FLIPPED),
        "assertion",
        "review",
        "",
    ),
    "review: repairs with no Go": (
        "review larger/flipped",
        "line 5: wrong-condition: x\n" + go(f"{HEAD}\treturn\n}}\n"),
        "pass",
        "review",
        "",
    ),
}
