"""Rows of JSON lines: a prompt of their own for one track each, proved by what the row brings."""

import json
from pathlib import Path

from importer import Import

from guild.bench.importing.suite import import_suite
from guild.bench.items import list_items
from guild.bench.judge import ToolchainJudge
from guild.bench.prompts import user_prompt
from guild.bench.toolbox import Toolbox
from guild.contract import Verdict

ABS = "package sandbox\n\nfunc Abs(n int) int {\n\tif n < 0 {\n\t\treturn -n\n\t}\n\treturn n\n}\n"
MUTANT = ABS.replace("n < 0", "n < -1")
ABS_TEST = """package sandbox

import "testing"

func TestAbs(t *testing.T) {
\tif Abs(-1) != 1 || Abs(2) != 2 {
\t\tt.Fatal()
\t}
}
"""
WEAK_TEST = ABS_TEST.replace("-1) != 1", "-5) != 5")
DIVIDE = """package sandbox

func Divide(a, b int) (int, bool) {
\tif b == 0 {
\t\treturn 0, false
\t}
\treturn a / b, true
}
"""
DIVIDE_TEST = """package sandbox

import "testing"

func TestDivide(t *testing.T) {
\tif _, ok := Divide(1, 0); ok {
\t\tt.Fatal()
\t}
}
"""

ROWS: list[dict[str, object]] = [
    {
        "id": "dev/abs",
        "prompt": "Write Abs.",
        "reference": f"```go\n{ABS}```\n",
        "metadata": {"tests": ABS_TEST, "module": "sandbox"},
    },
    {
        "id": "abs_edit",
        "prompt": "Mend Abs:\n",
        "reference": ABS,
        "prediction": ABS,
        "metadata": {"tests": ABS_TEST, "original": MUTANT},
    },
    {
        "id": "divide",
        "prompt": "Return ok.",
        "reference": DIVIDE,
        "metadata": {
            "tests": DIVIDE_TEST,
            "original": "package sandbox\n\nfunc Divide(a, b int) int { return a / b }\n",
            "family": "Sums",
        },
    },
    {"id": "abs_test", "prompt": 'Test "Abs".', "reference": ABS_TEST, "metadata": {"correct": ABS, "mutant": MUTANT}},
    {
        "id": "abs_hard",
        "prompt": "Test Abs.",
        "reference": WEAK_TEST,
        "metadata": {"correct": ABS, "mutant": MUTANT, "witness_test": ABS_TEST},
    },
    {
        "id": "nil_map",
        "prompt": "Review:\n\n```go\ntype R struct{ m map[string]int }\nfunc (r *R) Set(k string) { r.m[k] = 1 }\n```",
        "reference": "Writing to a nil map panics.",
        "metadata": {"keywords": ["Nil map", "make(map"]},
    },
    # From here on, nothing can be imported.
    {"id": "dev/abs", "prompt": "Again.", "reference": ABS, "metadata": {"tests": ABS_TEST}},
    {"id": "weak", "prompt": "Test.", "reference": WEAK_TEST, "metadata": {"correct": ABS, "mutant": MUTANT}},
    {"id": "prose", "prompt": "Test.", "reference": "A good test.", "metadata": {"correct": ABS, "mutant": MUTANT}},
    {"id": "same", "prompt": "Test.", "reference": ABS_TEST, "metadata": {"correct": ABS, "mutant": ABS}},
    {"id": "wrong", "prompt": "Write.", "reference": MUTANT, "metadata": {"tests": ABS_TEST}},
    {"id": "fine", "prompt": "Mend.", "reference": ABS, "metadata": {"tests": WEAK_TEST, "original": MUTANT}},
    {"id": "empty", "prompt": "Write.", "reference": ABS, "metadata": {}},
    {"id": "mute", "prompt": " ", "reference": ABS, "metadata": {"tests": ABS_TEST}},
    {"id": "bare", "prompt": "Write."},
    {
        "id": "exits",
        "prompt": "Write.",
        "reference": ABS.replace("if n", "os.Exit(0)\n\tif n").replace("\n\nfunc", '\n\nimport "os"\n\nfunc'),
        "metadata": {"tests": ABS_TEST},
    },
]


def write(path: Path, rows: list[dict[str, object]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def test_rows_become_problems_of_one_track(imported: Import, tmp_path: Path, tools: Toolbox) -> None:
    problems, skipped = imported("jsonl", write(tmp_path / "rows.jsonl", ROWS))
    tracks = {name: problem.tracks for name, problem in problems.items()}
    assert tracks == {
        "dev-abs": ("generate",),
        "abs_edit": ("edit",),
        "divide": ("edit",),
        "abs_test": ("test",),
        "abs_hard": ("test",),
        "nil_map": ("review",),
    }
    assert {name: problem.family for name, problem in problems.items()} == {
        name: {"dev-abs": "dev", "divide": "sums"}.get(name, name) for name in problems
    }
    items = {}
    for name, (track,) in tracks.items():
        (item,) = list_items([problems[name]], track)
        row = next(row for row in ROWS if str(row["id"]).replace("/", "-") == name)
        assert user_prompt(item) == row["prompt"]
        items[name] = item
    assert {name: item.ident for name, item in items.items()} == {
        "dev-abs": "dev-abs",
        "abs_edit": "abs_edit/original",
        "divide": "divide",
        "abs_test": "abs_test/mutant",
        "abs_hard": "abs_hard/mutant",
        "nil_map": "nil_map",
    }
    assert problems["abs_hard"].test == ABS_TEST
    assert problems["abs_edit"].bugs[0].lines == (4,)
    answers = [
        (items["divide"], f"```go\n{DIVIDE}```", Verdict.PASS),
        (items["divide"], "```go\npackage sandbox\n\nfunc Divide(a, b int) int { return a / b }\n```", Verdict.BUILD),
        (items["abs_edit"], f"```go\n{MUTANT}```", Verdict.ASSERTION),
        (items["nil_map"], "It writes to a NIL MAP.", Verdict.PASS),
        (items["nil_map"], "Fine.", Verdict.ASSERTION),
    ]
    scores = ToolchainJudge(tools).judge([(item, text) for item, text, _ in answers])
    assert [score.verdict for score in scores] == [verdict for *_, verdict in answers]
    assert "keyword" in scores[3].detail
    reasons = {
        "line 7": "of line 1",
        "line 8 (weak)": "pass",
        "line 9 (prose)": "no test",
        "line 10 (same)": "is its correct code",
        "line 11 (wrong)": "assertion",
        "line 12 (fine)": "pass",
        "line 13 (empty)": "neither",
        "line 14 (mute)": "prompt",
        "line 15": "metadata",
        "line 16 (exits)": "os.Exit",
    }
    assert sorted(skipped) == sorted(reasons)
    for place, words in reasons.items():
        assert words in skipped[place], skipped[place]


def test_hostile_code_is_contained_and_left_out(tools: Toolbox, suites: Path, tmp_path: Path) -> None:
    # The sandbox stops it; here it must only be told.
    outside = tmp_path / "outside"
    outside.write_text("secret")
    package, _, function = "package sandbox\n\nfunc Abs(n int) int { return max(n, -n) }\n".partition("func")
    function = "func" + function
    opens = f'func init() {{\n\tif _, err := os.ReadFile("{outside}"); err != nil {{\n\t\tpanic(err)\n\t}}\n}}\n\n'
    reads = f'{package}import "os"\n\n{opens}{function}'
    loops = f"{package}func init() {{\n\tfor {{\n\t}}\n}}\n\n{function}"
    embeds = f'{package}import _ "embed"\n\n//go:embed x\nvar x string\n\n{function}'
    deep = f"package sandbox\n\nvar x = {'(' * 20_000}1{')' * 20_000}\n"
    sources = {"reads": reads, "loops": loops, "embeds": embeds, "deep": deep, "good": ABS}
    rows = [
        {"id": name, "prompt": "P.", "reference": text, "metadata": {"tests": ABS_TEST}}
        for name, text in sources.items()
    ]
    done = import_suite("jsonl", write(tmp_path / "rows.jsonl", rows), "theirs", tools, lambda *_: None)
    assert done.problems == 1
    reasons = dict(done.skipped)
    for place, words in {
        "1 (reads)": "panic",
        "2 (loops)": "timeout",
        "3 (embeds)": "go:embed",
        "4 (deep)": "nest",
    }.items():
        assert words in reasons[f"line {place}"], reasons[f"line {place}"]
