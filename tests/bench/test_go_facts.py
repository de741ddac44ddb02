"""Facts of Go files: what is found, what must not be mistaken for it, and source that means harm."""

from collections.abc import Callable

import pytest

from guild.bench.go_facts import Declared, Facts, Fault, GoImport, Noted, read_facts
from guild.bench.go_program import GoProgram

Read = Callable[[str], Facts]


@pytest.fixture
def read(program: GoProgram) -> Read:
    """Read one file."""
    return lambda source: read_facts(program, [source])[0]


def test_declarations_with_kind_and_line(read: Read) -> None:
    facts = read(
        "package shop\n\ntype (\n\tItem struct{}\n\tlist[T any] []T\n)\n\n"
        "const A, b = 1, 2\n\nvar V = func() { inner := 1; _ = inner }\n\n"
        "func New() *Item { return nil }\nfunc (i *Item) Name() string { return `` }\nfunc (l list[T]) Len() int { return 0 }\n"
        "func init() {}\n"
    )
    assert facts.package == "shop"
    assert facts.declared == (
        Declared("Item", "type", 4),
        Declared("list", "type", 5),
        Declared("A", "const", 8),
        Declared("b", "const", 8),
        Declared("V", "var", 10),
        Declared("New", "func", 12),
        Declared("Item.Name", "method", 13),
        Declared("list.Len", "method", 14),
        Declared("init", "func", 15),
    )
    assert [one.name for one in facts.exported] == ["Item", "A", "V", "New", "Item.Name"]
    assert facts.declares_func("init") and not facts.declares_func("main") and not facts.declares_func("Name")


def test_tests_are_what_go_calls_tests(read: Read) -> None:
    facts = read(
        "package p\nfunc TestA(t *testing.T) {}\nfunc Test(t *testing.T) {}\nfunc Testing() {}\nfunc Test_x(t *testing.T) {}\n"
        "func BenchmarkA(b *testing.B) {}\nfunc FuzzA(f *testing.F) {}\nfunc ExampleA() {}\nfunc TestMain(m *testing.M) {}\n"
        "func (s suite) TestMethod(t *testing.T) {}\nvar TestVar int\n"
    )
    assert facts.tests == ("TestA", "Test", "Test_x", "BenchmarkA", "FuzzA", "ExampleA")
    assert facts.declares_func("TestMain")


def test_imports_and_how_they_are_used(read: Read) -> None:
    facts = read(
        'package p\nimport (\n\t"fmt"\n\to "os"\n\t. "math"\n\t_ "embed"\n\t"math/rand/v2"\n)\nimport "C"\n'
        "var X = o.Args\nvar Y = rand.IntN(2)\n"
    )
    assert facts.imports == (
        GoImport("fmt", "", 3),
        GoImport("os", "o", 4),
        GoImport("math", ".", 5),
        GoImport("embed", "_", 6),
        GoImport("math/rand/v2", "", 7),
        GoImport("C", "", 9),
    )
    assert facts.unused_imports == ("C", "fmt")
    assert facts.imported_paths >= {"os", "C"}


def test_missing_imports_are_names_that_nothing_declares(read: Read) -> None:
    facts = read(
        "package p\ntype point struct{ x int }\nvar origin point\n"
        "func f(arg point) int { local := arg; strings.ToUpper(``); return origin.x + local.x + arg.x }\n"
    )
    assert facts.missing_imports == ("strings",)


@pytest.mark.parametrize(
    ("imported", "code", "named"),
    [
        ('"os"', "os.Exit(0)", "os.Exit"),
        ('sys "os"', "sys.Exit(0)", "os.Exit"),
        ('. "os"', "Exit(0)", "os.Exit"),
        ('"os"', "leave := os.Exit; leave(0)", "os.Exit"),
        ('"log"', 'log.Fatalf("x")', "log.Fatalf"),
        ('"runtime"', "runtime.Goexit()", "runtime.Goexit"),
        ('"syscall"', "syscall.Kill(1, 9)", "syscall.Kill"),
        ('"os"', "defer func() { os.Exit(0) }()", "os.Exit"),
    ],
)
def test_what_ends_a_run_is_found(read: Read, imported: str, code: str, named: str) -> None:
    facts = read(f"package p\nimport {imported}\nfunc f() {{\n{code}\n}}\n")
    assert facts.ending == (Noted(named, 4),)


@pytest.mark.parametrize(
    "source",
    [
        'package p\nimport "os"\nvar _ = os.Args\nfunc f() { os := quitter{}; os.Exit(0) }\n',
        'package p\nimport "os"\nvar _ = os.Args\nfunc f(os quitter) { os.Exit(0) }\n',
        "package p\ntype quitter struct{}\nvar os quitter\nfunc f() { os.Exit(0) }\n",
        'package p\nimport os "strings"\nfunc f() { os.Exit(0) }\n',
        'package p\nimport . "os"\nfunc f() { Exit := func(int) {}; Exit(0) }\n',
        'package p\nimport . "os"\nfunc f(d door) { d.Exit() }\n',
        'package p\n// os.Exit(0)\nconst text = "os.Exit(0)"\n',
    ],
)
def test_what_only_looks_like_it_is_not(read: Read, source: str) -> None:
    assert read(source).ending == ()


def test_directives_are_comments_not_text(read: Read) -> None:
    facts = read(
        '//go:build linux\n// +build linux\n\npackage p\n\n/*\n#cgo LDFLAGS: -lm\n*/\nimport "C"\n\n'
        "//go:embed secret.txt\nvar a string\n\n//go:linkname f runtime.f\nfunc f()\n\n"
        "// go:embed is written with a blank here\nconst text = `\n//go:embed other.txt\n`\n\n//line other.go:7\nvar last int\n"
    )
    assert facts.directives == (
        Noted("go:build", 1),
        Noted("+build", 2),
        Noted("cgo", 7),
        Noted("go:embed", 11),
        Noted("go:linkname", 14),
        Noted("line", 22),
    )
    # The file's own lines, whatever //line says.
    assert facts.declared[-1] == Declared("last", "var", 23)


DOCUMENTED = """\
// Package p is documented.
package p

import "fmt"

// T has fields.
type T struct {
	// A is documented.
	A int // aside
	b int
}

type hidden int

func (h hidden) Show() {}

// F is documented.
func F[K comparable](a, b K) (ok bool) { fmt.Println(a, b); return }

func (t *T) M(x ...int) error { return nil }

func (t *T) m() {}

const (
	x = iota // zero
	Y
)

var ErrX = fmt.Errorf("x")
"""
SIGNATURE = """\
package p

type T struct {
	A int
	b int
}

func F[K comparable](a, b K) (ok bool)

func (t *T) M(x ...int) error

const (
	x = iota
	Y
)

var ErrX = fmt.Errorf("x")
"""


def test_the_signature_is_what_is_exported_without_bodies_and_comments(read: Read) -> None:
    assert read(DOCUMENTED).signature == SIGNATURE


def test_tokens_forget_names_and_values(read: Read) -> None:
    one = read(
        "package p\n\n// Sum adds.\nfunc Sum(xs []int) (n int) {\n\tfor _, x := range xs {\n\t\tn += x * 2\n\t}\n\treturn\n}\n"
    )
    two = read("package q\nfunc Total(v []int) (t int) { for _, e := range v { t += e * 30 }; return }\n")
    other = read("package q\nfunc Total(v []int) (t int) { for _, e := range v { t += t * 30 }; return }\n")
    assert one.tokens == two.tokens != other.tokens
    assert one.tokens[:6] == ("package", "i1", "func", "i2", "(", "i3")
    assert "INT" in one.tokens
    assert one.statements == two.statements == 3


def test_a_syntax_error_has_its_line_and_the_rest_is_read(read: Read) -> None:
    facts = read('package p\n\nimport "os"\n\nfunc f() { os.Exit(1) }\n\nfunc g( {\n')
    assert facts.syntax_error is not None and facts.syntax_error.line == 7
    assert facts.ending == (Noted("os.Exit", 5),)
    assert facts.signature == ""
    assert facts.error is None


@pytest.mark.parametrize(
    "source",
    ["", "no go at all", "package", "\ud800", "package p\n\x00", 'package p\nvar s = "\ufffd"\n', "\ufeffpackage p\n"],
)
def test_odd_source_is_answered(read: Read, source: str) -> None:
    facts = read(source)
    assert facts.error is None or facts.package == ""


def test_the_line_of_an_error_in_the_first_line(read: Read) -> None:
    assert read("no go").syntax_error == Fault(1, "expected 'package', found no")


def test_hostile_source_harms_neither_the_program_nor_the_next_file(program: GoProgram) -> None:
    hostile = {
        "package p\n//" + "x" * 2**20: "bytes",
        "package p\nvar x = " + "(" * 100_000: "nesting",
        "package p\nvar x = " + "1+" * 100_000 + "1": "nesting",
        "package p\nvar x = " + "!" * 100_000 + "y": "nest",
        "package p\ntype T " + "[]" * 50_000 + "int": "nest",
        "package p\nfunc f() {" + "if x {" * 50_000: "nest",
        "package p\nfunc f() {" + "{" * 3_000 + "}" * 3_000 + "}": "depth",
    }
    facts = read_facts(program, [*hostile, "package good"])
    for one, word in zip(facts, hostile.values(), strict=False):
        said = one.error or (one.syntax_error.message if one.syntax_error else "")
        assert word in said, said
    assert facts[-1].package == "good"
