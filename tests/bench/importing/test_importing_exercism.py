"""A track of Exercism: example, given files, stub, instructions and several test files become one problem each."""

import json
from pathlib import Path

from importer import Import

ROUND = {
    ".meta/example.go": "package round\n\ntype cell struct{ n int }\n\nfunc (c *cell) Value() int { return c.n }\n\n"
    "// Make makes.\nfunc Make(n int) Cell {\n\tif n < 0 {\n\t\tn = -n\n\t}\n\treturn &cell{n}\n}\n\n"
    "func Twice(c Cell) int { return 2 * c.Value() }\n",
    ".meta/config.json": json.dumps(
        {
            "authors": ["somebody"],
            "files": {
                "solution": ["round_cell.go"],
                "test": ["round_cell_test.go", "cases_test.go"],
                "example": [".meta/example.go"],
                "editor": ["interfaces.go"],
            },
        }
    ),
    ".meta/gen.go": "package main\n\nfunc main() {}\n",
    ".docs/instructions.md": "# Instructions\r\n\r\nMake a cell of a number without its sign.\r\n",
    ".docs/instructions.append.md": "# Implementation\n\nKeep it short.\n",
    "interfaces.go": "package round\n\n// Cell holds a number.\ntype Cell interface{ Value() int }\n",
    "round_cell.go": "package round\n\n// Make should have a comment.\n"
    'func Make(n int) Cell {\n\tpanic("Please implement it")\n}\n',
    "round_cell_test.go": 'package round\n\nimport "testing"\n\nfunc TestMake(t *testing.T) {\n\tfor _, c := range cases {\n'
    '\t\tif got := Make(c.in).Value(); got != c.want {\n\t\t\tt.Errorf("got %d", got)\n\t\t}\n\t}\n'
    "\tif Twice(Make(2)) != 4 {\n\t\tt.Error()\n\t}\n}\n",
    "cases_test.go": "package round\n\nvar cases = []struct{ in, want int }{{1, 1}, {-1, 1}, {0, 0}, {-3, 3}}\n",
    "go.mod": "module round\n\ngo 1.18\n",
}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text.encode())


def test_a_track_becomes_a_suite(imported: Import, tmp_path: Path) -> None:
    practice = tmp_path / "track" / "exercises" / "practice"
    write(practice / "round-cell", ROUND)
    # Without a configuration, the usual names are taken.
    unsaid = {name.replace("round", "square"): text for name, text in ROUND.items() if name != ".meta/config.json"}
    write(practice / "square-cell", unsaid)
    write(
        practice / "no-example",
        {name: text for name, text in ROUND.items() if name not in (".meta/example.go", "go.mod")},
    )
    write(practice / "no-words", {name: text for name, text in ROUND.items() if name != ".docs/instructions.md"})
    write(practice / "odd-config", ROUND | {".meta/config.json": '{"files": {"example": "none"}}'})
    write(tmp_path, {"secret.go": "package round\n"})
    outward = '{"files": {"example": ["../../../../secret.go"]}}'
    write(practice / "outward", ROUND | {".meta/config.json": outward})
    (practice / "linked").symlink_to(practice / "round-cell")
    (practice / "notes.txt").write_text("no exercise")
    problems, skipped = imported("exercism", tmp_path / "track")
    assert sorted(problems) == ["round-cell", "square-cell"]
    problem = problems["round-cell"]
    assert problem.spec == (
        "# Instructions\n\nMake a cell of a number without its sign.\n\n# Implementation\n\nKeep it short."
    )
    assert "type Cell interface{ Value() int }" in problem.solution
    assert "func TestMake" in problem.test
    assert "var cases" in problem.test
    # The stub names Make and Cell only; the test uses Twice and Value too.
    assert problem.signature.startswith("package round\n\nfunc Make(n int) Cell")
    assert "func Twice(c Cell) int" in problem.signature
    assert "Please implement it" not in problem.solution + problem.signature
    assert problem.tracks == ("generate", "test", "edit", "review")
    assert problem.bugs
    assert (problem.family, problem.tags) == ("round-cell", ("exercism",))
    assert problems["square-cell"].signature == problem.signature
    reasons = {
        "no-example": "example.go",
        "no-words": "instructions.md",
        "odd-config": "config.json",
        "outward": "leads out",
        "linked": "symbolic link",
    }
    assert sorted(skipped) == sorted(reasons)
    for name, words in reasons.items():
        assert words in skipped[name], skipped[name]
