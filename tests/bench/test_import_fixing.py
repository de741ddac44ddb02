"""Import fixing: what is unused goes, what is missing comes, and nothing else changes."""

import pytest

from guild.bench.go_program import GoProgram
from guild.bench.go_tool import GoTool
from guild.bench.import_fixing import fix_imports, standard_packages
from guild.bench.sandbox import Sandbox
from guild.bench.toolbox import Toolbox

CODE = """package sums

import (
\t"fmt"
\t"os"
)

import "sort"

// Sum joins.
func Sum(words []string) string {
\treturn strings.Join(words, strconv.Itoa(len(words))) + fmt.Sprint(rand.Int())
}
"""


def fixed(code: str, tools: Toolbox) -> str:
    return fix_imports(code, tools.facts([code])[0], standard_packages(tools.go.root))


@pytest.fixture(scope="module")
def tools(go: GoTool, sandbox: Sandbox, program: GoProgram) -> Toolbox:
    return Toolbox(go, sandbox, program)


def test_unused_go_and_missing_come(tools: Toolbox) -> None:
    code = fixed(CODE, tools)
    (facts,) = tools.facts([code])
    assert facts.imported_paths == {"fmt", "strings", "strconv", "math/rand"}
    assert (facts.unused_imports, facts.missing_imports) == ((), ())
    with tools.built({"it": {"solution.go": code}}) as built:
        assert built["it"].binary is not None, built["it"].message


def test_what_is_right_or_no_go_stays(tools: Toolbox) -> None:
    right = 'package a\n\nimport "os"\n\nvar Name = os.Args[0]\n'
    assert fixed(right, tools) == right
    broken = "package a\n\nfunc (\n"
    assert fixed(broken, tools) == broken
    unknown = "package a\n\nvar X = nobody.Knows()\n"
    assert fixed(unknown, tools) == unknown


def test_names_mean_the_usual_package(tools: Toolbox) -> None:
    known = standard_packages(tools.go.root)
    assert (known["template"], known["rand"], known["json"], known["utf8"]) == (
        "text/template",
        "math/rand",
        "encoding/json",
        "unicode/utf8",
    )
    assert "internal" not in "".join(known.values())
