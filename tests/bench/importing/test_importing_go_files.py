"""Merging files, and reading comments: layout, imports, and the corners of both."""

import pytest

from guild.bench.importing.candidate import Unfit
from guild.bench.importing.go_files import comment_of, merge, read_go
from guild.bench.importing.naming import told, unexported_used
from guild.bench.toolbox import Toolbox

A = """/*
package fake

import "not/this"
*/

// Package a is
// two lines.
package a; import ("fmt"; str "strings"
_ "embed")
import ( // why
\t"math/rand/v2"
)

// Hello greets.
//
//go:noinline
func Hello() string { return fmt.Sprint(str.ToUpper("import \\"x\\""), rand.Int()) }

var text = `
import "neither"
)
`
"""
B = """package a

import "fmt"
import rand "math/rand/v2"
import strings "strings"

/* Bye parts. */
func Bye() { fmt.Println(strings.ToUpper("b"), rand.Int()) }
"""


def test_files_merge_into_one_that_declares_the_same(tools: Toolbox) -> None:
    files = read_go({"a.go": A, "b.go": B}, tools)
    (merged,) = read_go({"solution.go": merge(files)}, tools)
    assert merged.text.startswith("// Package a is\n// two lines.\npackage a\n\nimport (\n")
    assert merged.facts.names == files[0].facts.names | files[1].facts.names == {"Hello", "Bye", "text"}
    assert {(one.name, one.path) for one in merged.facts.imports} == {
        ("", "fmt"),
        ("str", "strings"),
        ("strings", "strings"),
        ("", "math/rand/v2"),
        ("_", "embed"),
    }
    assert '\nimport "neither"\n)\n`' in merged.text
    comments = {one.name: comment_of(merged, one.line) for one in merged.facts.declared}
    assert comments == {"Hello": "Hello greets.", "Bye": "Bye parts.", "text": ""}


def test_files_that_cannot_be_one_say_why(tools: Toolbox) -> None:
    a, b, c = (
        read_go({"x.go": text}, tools)[0]
        for text in ('package a\n\nimport "math/rand"\n', 'package a\n\nimport "crypto/rand"\n', "package c\n")
    )
    with pytest.raises(Unfit, match="'math/rand' and 'crypto/rand'"):
        merge([a, b])
    with pytest.raises(Unfit, match="a, c"):
        merge([a, c])
    with pytest.raises(Unfit, match=r"x\.go:2"):
        read_go({"x.go": "package a\nfunc {\n"}, tools)


def test_names_that_the_test_uses_are_told(tools: Toolbox) -> None:
    source = "package a\n\ntype Clock struct{ m int }\n\nfunc New(m int) Clock { return Clock{m} }\n\n"
    source += "func Unused() {}\n\nfunc inner() {}\n"
    (solution,) = tools.facts([source])
    test = "package a\n\nfunc TestA(t *testing.T) { _ = Clock{}; _ = New(1) }\n"
    assert told("", "package a\n\nfunc New(m int) Clock", solution, test, tools) == "package a\n\nfunc New(m int) Clock"
    added = told("", "package a\n\nfunc New(m int)", solution, test, tools)
    assert added.startswith("package a\n\nfunc New(m int)\n\ntype Clock struct")
    assert "Unused" not in added
    assert told("A Clock that New makes.", "package a", solution, test, tools) == "package a"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("inner()", "inner"),
        ("inner := 1; _ = inner", None),
        ("x.inner()", None),
        ("_ = 1", None),
        ("c.tick()", "Clock.tick"),
    ],
)
def test_inner_names_that_the_test_uses_are_found(tools: Toolbox, body: str, found: str | None) -> None:
    test = f"package a\n\nfunc TestA(t *testing.T) {{ {body} }}\n"
    source = "package a\n\ntype Clock struct{}\n\nfunc (Clock) tick() {}\n\nfunc inner() {}\n\nfunc init() {}\n"
    solution, facts = tools.facts([source, test])
    assert unexported_used(solution, facts, test) == found
