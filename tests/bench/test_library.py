"""Functions of Go's library: taken out of the real one, and of a package beside it that holds every reason to leave one out."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from guild import places
from guild.bench.go_program import GoProgram, ask
from guild.bench.go_tool import GoTool
from guild.bench.items import list_items
from guild.bench.library import PACKAGES, mine_library
from guild.bench.prompts import user_prompt
from guild.bench.sandbox import Sandbox
from guild.bench.test_run import limits_for, run_tests
from guild.bench.toolbox import Toolbox
from guild.contract import Verdict

ODD = """// Package odd is no part of Go.
package odd

import (
\t"internal/bytealg"
\t"strings"
\t"unsafe"
)

// Thing holds a number that others cannot see.
type Thing struct{ n int }

// Shown returns the number of a thing.
func (t *Thing) Shown() int { return t.n }

const (
\tnone = iota
\tfew
\tmany
)

// twice is a helper, and recursive for no reason.
func twice(n int) int {
\tif n < 0 {
\t\treturn -twice(-n)
\t}
\treturn many * n
}

// Twice returns two times n, as [Thing] never does. It says more here.
//
// # Heading
//
// See [strings.Repeat].
func Twice(n int) int {
\treturn twice(n) // not Thing
}

// Four returns four times n, by doubling.
func Four(n int) int { return Twice(Twice(n)) }

// NewThing returns a thing that holds n.
func NewThing(n int) *Thing { return &Thing{n: n} }

// Unseen is called by a test that looks at nothing.
func Unseen(n int) int { return n + 1 }

var table []int

func init() { table = []int{1, 2, 3} }

// Listed returns an entry of a table that an init fills.
func Listed(n int) int { return table[n] + 0 }

// Untested has no test that mentions it.
func Untested(n int) int { return n - 1 }

// Count tells how often a byte occurs.
func Count(b []byte, c byte) int { return 0 + bytealg.Count(b, c) }

// Size tells how large an int is here.
func Size() int { return int(unsafe.Sizeof(0)) }

// Gone returns what it always did.
//
// Deprecated: It is of no use.
func Gone() int { return 1 }

// Brief
func Brief() int { return 1 }

func Silent() int { return 1 }

// Same hands everything on to another function.
func Same(s string, n int) string { return strings.Repeat(s, n) }

// Hides calls its own package by a name that it hides.
func Hides(odd int) int { return odd + Twice(odd) }

// Inner returns what nobody else can name.
func Inner() inner { return inner{1} }

type inner struct{ n int }

// Bare is written in another language.
func Bare() int

// Bits returns the number of bits in n, which is at most five.
func Bits(n int) int { return bits[n] + 0 }

var bits = []int{
	0,
	1,
	1,
	2,
	1,
	2,
}

// Here is different on every system.
func Here() int { return here + 0 }
"""
ODD_LINUX = "package odd\n\nconst here = 1\n"
ODD_TEST = """package odd_test

import (
\t. "odd"
\t"testing"
)

var cases = []struct{ in, want int }{{0, 0}, {-3, -6}}

func check(t *testing.T, got, want int) {
\tif got != want {
\t\tt.Errorf("got %d, want %d", got, want)
\t}
}

func TestTwice(t *testing.T) {
\tfor _, c := range cases {
\t\tcheck(t, Twice(c.in), c.want)
\t}
}

func TestNewThing(t *testing.T) { check(t, NewThing(8).Shown(), 8) }

func TestUnseen(t *testing.T) { Unseen(1) }

func TestBits(t *testing.T) { check(t, Bits(3), 2) }

func TestListed(t *testing.T) { check(t, Listed(1), 2) }
"""
ODD_EXAMPLE = """package odd_test

import (
\t"fmt"
\t"odd"
)

func ExampleFour() {
\tfmt.Println(odd.Four(3))
\t// Output: 12
}
"""


@pytest.fixture(scope="module")
def tools(go: GoTool, sandbox: Sandbox, program: GoProgram) -> Toolbox:
    return Toolbox(go, sandbox, program)


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A GUILD_HOME in which nothing is proved yet, but Go's own cache is warm."""
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "go-build").symlink_to(places.cache() / "go-build")
    monkeypatch.setenv("GUILD_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def odd(tools: Toolbox, tmp_path: Path) -> Toolbox:
    """A toolbox whose library has the package `odd` too."""
    source = tmp_path / "root" / "src"
    (source / "odd").mkdir(parents=True)
    for entry in (tools.go.root / "src").iterdir():
        (source / entry.name).symlink_to(entry)
    files = {"odd": ODD, "odd_linux": ODD_LINUX, "odd_test": ODD_TEST, "example_test": ODD_EXAMPLE}
    for name, text in files.items():
        (source / "odd" / f"{name}.go").write_text(text)
    return Toolbox(tools.go, tools.sandbox, replace(tools.program, go_root=source.parent))


@pytest.fixture(scope="module")
def told(program: GoProgram) -> list[dict[str, dict[str, Any]]]:
    """What the Go program tells of strings, slices and strings again, by the names of functions."""
    requests = [{"package": package, "goroot": str(program.go_root)} for package in ("strings", "slices", "strings")]
    return [{one["name"]: one for one in answer["functions"]} for answer in ask(program, "library", requests)]


def test_functions_of_the_real_library_pass_their_own_tests(tools: Toolbox, fresh: Path) -> None:
    ticks: list[tuple[int, int]] = []
    mined = mine_library(tools, lambda what, number, total: ticks.append((number, total)), ["path"])
    problems = {problem.name: problem for problem in mined.problems}
    assert {"path.Join", "path.Ext", "path.IsAbs"} <= problems.keys()
    assert dict(mined.skipped)["path.Clean"] == "is longer than 40 lines with what it needs"
    assert ticks == [(1, 1)]
    join = problems["path.Join"]
    assert (join.family, join.split, join.package, join.bugs) == ("go-path", "train", "join", ())
    assert join.signature == "package join\n\nfunc Join(elem ...string) string"
    assert 'import "path"\n' in join.solution and "return path.Clean(string(buf))" in join.solution
    (item,) = list_items([join], "generate")
    assert "Join joins any number of path elements into a single path" in user_prompt(item)
    with tools.built({"join": {"solution.go": join.solution, "solution_test.go": join.test}}) as built:
        binary = built["join"].binary
        assert binary is not None
        assert run_tests(binary, tools.sandbox, limits_for(0.0)).verdict is Verdict.PASS
    (kept,) = (fresh / "cache" / "library").iterdir()
    written = kept.stat().st_mtime_ns
    assert mine_library(tools, lambda what, number, total: None, ["path"]) == mined
    assert kept.stat().st_mtime_ns == written


def test_what_is_exported_is_imported_and_what_is_not_comes_along(told: list[dict[str, dict[str, Any]]]) -> None:
    strings, _, again = told
    assert again == strings
    assert strings["ContainsAny"]["source"].endswith(
        'package containsany\n\nimport "strings"\n\n'
        "// ContainsAny reports whether any Unicode code points in chars are within s.\n"
        "func ContainsAny(s, chars string) bool {\n\treturn strings.IndexAny(s, chars) >= 0\n}\n"
    )
    assert "\nfunc indexFunc(" in strings["IndexFunc"]["source"]
    # A keyword is no name for a package.
    assert strings["Map"]["source"].startswith("package stringsmap\n")
    tests = {test["name"]: test["source"] for test in strings["ContainsAny"]["tests"]}
    assert "ContainsAny(" in tests["TestContainsAny"] and "strings.ContainsAny" not in tests["TestContainsAny"]


def test_generic_functions_keep_their_constraints(told: list[dict[str, dict[str, Any]]]) -> None:
    maximum = told[1]["Max"]
    assert "func Max[S ~[]E, E cmp.Ordered](x S) E {" in maximum["source"]
    assert "{\n\tvar zero0 E\n\treturn zero0\n}" in maximum["hollow"]


@pytest.mark.usefixtures("fresh")
def test_a_function_is_kept_only_where_a_test_can_tell_that_it_works(odd: Toolbox) -> None:
    mined = mine_library(odd, lambda what, number, total: None, ["odd"])
    assert [problem.name for problem in mined.problems] == ["odd.Twice", "odd.NewThing"]
    twice, thing = mined.problems
    assert twice.spec == (
        "Twice returns two times n, as Thing never does. It says more here.\n\n# Heading\n\nSee strings.Repeat."
    )
    assert twice.solution == (
        "package twice\n\nconst (\n\tnone = iota\n\tfew\n\tmany\n)\n\n"
        "// Twice returns two times n, as Thing never does.\n"
        "func Twice(n int) int {\n\treturn twice(n) // not Thing\n}\n\n"
        "// twice is a helper, and recursive for no reason.\n"
        "func twice(n int) int {\n\tif n < 0 {\n\t\treturn -twice(-n)\n\t}\n\treturn many * n\n}\n"
    )
    # Its unexported field is set, so the type comes along with its methods.
    assert "type Thing struct{ n int }" in thing.solution and "func (t *Thing) Shown() int" in thing.solution
    assert "NewThing(8).Shown()" in thing.test
    assert dict(mined.skipped) == {
        "odd.Four": "imports 'odd', which is not of the standard library",
        "odd.Unseen": "has no test that fails where it does nothing",
        "odd.Listed": "fails the test that was taken out with it",
        "odd.Untested": "has no test that can be taken out",
        "odd.Count": "needs an internal package",
        "odd.Size": "needs unsafe, syscall or reflect",
        "odd.Gone": "is deprecated",
        "odd.Brief": "says too little in its doc comment",
        "odd.Silent": "has no doc comment",
        "odd.Same": "only hands its arguments on",
        "odd.Hides": "hides the name of the package that it comes from",
        "odd.Inner": "names unexported things in its signature",
        "odd.Bare": "needs what is written in assembly or linked by name",
        "odd.Bits": "carries a table",
        "odd.Here": "is built on some systems only",
    }


@pytest.mark.usefixtures("fresh")
def test_a_package_that_this_version_lacks_is_left_out(tools: Toolbox) -> None:
    mined = mine_library(tools, lambda what, number, total: None, ["no/such"])
    assert (mined.problems, mined.skipped) == ((), (("no/such", "is not in this library"),))


def test_all_packages_that_are_mined_are_there(tools: Toolbox) -> None:
    assert [name for name in PACKAGES if not (tools.go.root / "src" / name).is_dir()] == []
    assert len(set(PACKAGES)) == len(PACKAGES)
