"""Packages of a module: what stands alone becomes a problem, merged and proved; all else is left out with the reason."""

from pathlib import Path

import pytest
from importer import Import

from guild.bench.importing.suite import import_suite
from guild.bench.items import list_items
from guild.bench.toolbox import Toolbox
from guild.contract import DefectClass
from guild.errors import UsageError

QUEUE = """// Copyright nobody.

// Package queue holds a bounded queue.
package queue

import "errors"

// ErrFull says that the queue holds as many as it may.
var ErrFull = errors.New("full")

// Queue is a bounded queue.
type Queue struct {
\titems []int
\tmost  int
}

// New returns a queue for at most so many numbers.
func New(most int) *Queue { return &Queue{most: most} }

// Push puts a number at the end, or returns ErrFull.
func (q *Queue) Push(n int) error {
\tif len(q.items) >= q.most {
\t\treturn ErrFull
\t}
\tq.items = append(q.items, n)
\treturn nil
}
"""
POP = """package queue

import ("fmt"; "errors")

/* Pop takes the first number, or wraps ErrEmpty. */
func (q *Queue) Pop() (int, error) {
  if len(q.items) == 0 { return 0, fmt.Errorf("pop: %w", ErrEmpty) }
  n := q.items[0]
  q.items = q.items[1:]
  return n, nil
}

var ErrEmpty = errors.New("empty")
"""
QUEUE_TEST = """package queue

import (
\t"errors"
\t"testing"
)

func TestFull(t *testing.T) {
\tq := New(2)
\tfor i := 0; i < 2; i++ {
\t\tif err := q.Push(i); err != nil {
\t\t\tt.Fatal(err)
\t\t}
\t}
\tif err := q.Push(3); !errors.Is(err, ErrFull) {
\t\tt.Fatal(err)
\t}
}
"""
POP_TEST = """package queue

import (
\t"errors"
\t"testing"
)

func TestPop(t *testing.T) {
\tq := New(5)
\tif _, err := q.Pop(); !errors.Is(err, ErrEmpty) {
\t\tt.Fatal(err)
\t}
\tq.Push(7)
\tq.Push(8)
\tif n, err := q.Pop(); n != 7 || err != nil {
\t\tt.Fatal(n, err)
\t}
}
"""


def one(name: str, body: str = "func Twice(n int) int { return 2 * n }", head: str = "") -> str:
    return f"package {name}\n\n{head}\n\n{body}\n"


def check(name: str, body: str = "if Twice(2) != 4 {\n\t\tt.Fatal()\n\t}", head: str = "") -> str:
    return one(name, f"func TestTwice(t *testing.T) {{\n\t{body}\n}}", f'import "testing"\n{head}')


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_a_package_of_several_files_becomes_one_problem(imported: Import, tmp_path: Path) -> None:
    files = {"queue.go": QUEUE, "pop.go": POP, "queue_test.go": QUEUE_TEST, "pop_test.go": POP_TEST}
    files |= {"gen.go": "//go:build ignore\n\npackage main\n", "zz_test.go": check("queue_test")}
    problems, skipped = imported("package", write(tmp_path / "queue", files))
    problem = problems["queue"]
    assert problem.solution.startswith("// Package queue holds a bounded queue.\npackage queue\n\nimport (\n")
    assert problem.solution.count("import") == problem.test.count("import") == 1
    assert "Copyright" not in problem.solution
    assert "func TestPop" in problem.test
    assert "func TestFull" in problem.test
    assert problem.spec.startswith("Package queue holds a bounded queue.")
    assert "Pop takes the first number, or wraps ErrEmpty." in problem.spec
    assert "func (q *Queue) Pop() (int, error)" in problem.signature
    assert (problem.family, problem.split, problem.tracks) == ("queue", "bench", ("generate", "test", "edit", "review"))
    assert "external package" in skipped["zz_test.go"]
    assert 2 <= len(problem.bugs) <= 3
    for bug in problem.bugs:
        assert bug.source != problem.solution
        assert bug.request in (
            "The test TestPop fails; please fix the code.",
            "The test TestFull fails; please fix the code.",
        )
    assert len(list_items([problem], "review")) == 2
    assert all(bug.defect_class is None or isinstance(bug.defect_class, DefectClass) for bug in problem.bugs)


def test_what_cannot_stand_alone_is_left_out_with_the_reason(imported: Import, tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"out.go": one("out"), "out_test.go": check("out")})
    root = write(
        tmp_path / "module",
        {
            "go.mod": "module example.org/m\n\ngo 1.21\n",
            "fine/fine.go": one("fine", "// Twice doubles.\nfunc Twice(n int) int { return 2 * n }"),
            "fine/fine_test.go": check("fine"),
            "inner/inner.go": one(
                "inner",
                "// Outer doubles.\nfunc Outer(n int) int { return twice(n) }\n\nfunc twice(n int) int { return 2 * n }",
            ),
            "inner/inner_test.go": check("inner", "if twice(2) != 4 {\n\t\tt.Fatal()\n\t}"),
            "own/own.go": one("own", head='import _ "example.org/m/fine"'),
            "own/own_test.go": check("own"),
            "foreign/foreign.go": one("foreign", head='import _ "github.com/x/y"'),
            "foreign/foreign_test.go": check("foreign"),
            "external/external.go": one("external"),
            "external/external_test.go": check(
                "external_test", "_ = external.Twice", 'import "example.org/m/external"'
            ),
            "systems/systems_linux.go": one("systems"),
            "systems/systems_test.go": check("systems"),
            "main/main_test.go": check("m", head="") + "\nfunc TestMain(m *testing.M) { m.Run() }\n",
            "main/main.go": one("m"),
            "untested/untested.go": one("untested"),
            "broken/broken.go": "package broken\n\nfunc {",
            "broken/broken_test.go": check("broken"),
            "unbuilt/unbuilt.go": one("unbuilt", "func Twice(n int) int { return m }"),
            "unbuilt/unbuilt_test.go": check("unbuilt"),
            "failing/failing.go": one("failing", "// Twice doubles.\nfunc Twice(n int) int { return n }"),
            "failing/failing_test.go": check("failing"),
            "data/data.go": one("data", "// Twice doubles.\nfunc Twice(n int) int { return 2 * n }"),
            "data/data_test.go": check(
                "data", 'if _, err := os.Stat("testdata"); err != nil {\n\t\tt.Fatal(err)\n\t}', 'import "os"'
            ),
            "data/testdata/bad.go": "no go at all",
            "vendor/v/v.go": one("v"),
            "leaving/leaving.go": one("leaving", "func Twice(n int) int { os.Exit(0); return 0 }", 'import "os"'),
            "leaving/leaving_test.go": check("leaving"),
            "clash/a.go": one("clash", head='import "math/rand"\n\nvar _ = rand.Int'),
            "clash/b.go": one("clash", "var _ = rand.Reader", 'import "crypto/rand"'),
            "clash/clash_test.go": check("clash"),
            "weak/weak.go": one("weak", "func Twice(n int) int { return 2 * n }"),
            "weak/weak_test.go": check("weak", "Twice(2)"),
        },
    )
    (root / "linked").symlink_to(outside)
    (root / "fine" / "link_test.go").symlink_to(root / "fine" / "fine_test.go")
    (root / "fine" / "link_test.go").unlink()
    problems, skipped = imported("package", root)
    assert sorted(problems) == ["fine", "inner"]
    assert problems["inner"].tracks == ("test", "edit", "review")
    reasons = {
        "own": "its own module",
        "foreign": "'github.com/x/y'",
        "external": "external package",
        "systems": "some systems only",
        "main": "TestMain",
        "untested": "no tests",
        "broken": "broken.go:3",
        "unbuilt": "undefined: m",
        "failing": "assertion",
        "data": "testdata",
        "leaving": "os.Exit",
        "clash": "'crypto/rand'",
        "weak": "no mutant",
        "linked": "symbolic link",
    }
    assert sorted(skipped) == sorted(reasons)
    for name, words in reasons.items():
        assert words in skipped[name], skipped[name]


def test_what_cannot_be_imported_at_all_is_said(tools: Toolbox, suites: Path, tmp_path: Path) -> None:
    def refused(kind: str, path: Path, name: str = "theirs") -> str:
        with pytest.raises(UsageError) as said:
            import_suite(kind, path, name, tools, lambda what, number, total: None)
        return str(said.value)

    folder = write(tmp_path / "folder", {"a.go": one("a")})
    formats = "package, exercism, humaneval-x, jsonl"
    assert "'packages'" in (said := refused("packages", folder))
    assert formats in said
    assert "missing" in (said := refused("package", tmp_path / "missing"))
    assert formats in said
    assert "has no tests" in (said := refused("package", folder))
    assert formats in said
    assert "from a folder" in refused("exercism", folder / "a.go")
    assert "from a file" in refused("jsonl", folder)
    assert "'go-core'" in refused("package", folder, "go-core")
    for name in ("../up", "", ".hidden", "Upper"):
        assert repr(name) in refused("package", folder, name)
    (suites / "theirs").mkdir(parents=True)
    assert "--force" in refused("package", folder)
