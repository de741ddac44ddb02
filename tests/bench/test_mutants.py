"""Mutants of Go files: which changes are offered, which are kept, and how the one file that holds them is put together."""

import re
from collections import Counter
from pathlib import Path

import pytest

from guild.bench.go_program import GoProgram
from guild.bench.mutants import Mutant, MutantSet, make_mutants
from guild.errors import GuildError

AWKWARD = (Path(__file__).parent / "awkward" / "solution.go").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def awkward(program: GoProgram) -> MutantSet:
    """Every mutant of a file that uses what makes rewriting Go hard."""
    return make_mutants(program, AWKWARD, "nonce", most=0)


def changes(program: GoProgram, code: str, imports: str = "") -> dict[str, list[str]]:
    """Return the changed lines by operator, of all mutants of a file."""
    made = make_mutants(program, f"package p\n{imports}\n{code}\n", "nonce", most=0)
    found: dict[str, list[str]] = {}
    for mutant in made.mutants:
        found.setdefault(mutant.operator, []).append(mutant.after)
    return found


def body(
    program: GoProgram, statements: str, signature: str = "(a, b int, t string, x []int, err error) (n int)"
) -> dict[str, list[str]]:
    return changes(program, f"func f{signature} {{\n{statements}\nreturn\n}}")


@pytest.mark.parametrize(
    ("operator", "line", "after"),
    [
        ("boundary", "if a < b { n = a }", ["if a <= b { n = a }"]),
        ("boundary", "if a >= b { n = a }", ["if a > b { n = a }"]),
        ("negate", "if a == b { n = a }", ["if a != b { n = a }"]),
        ("negate", "if a < b { n = a }", ["if !(a < b) { n = a }"]),
        ("negate", "for a != b { a++ }", ["for a == b { a++ }"]),
        ("negate", "switch { case a > b: n = a }", ["switch { case !(a > b): n = a }"]),
        (
            "negate",
            'ok := t == ""; if !ok { n = a }',
            ['ok := t != ""; if !ok { n = a }', 'ok := t == ""; if ok { n = a }'],
        ),
        ("arithmetic", "n = a + b", ["n = a - b"]),
        ("arithmetic", "n = a % b", ["n = a * b"]),
        ("arithmetic", "n = a << b", ["n = a >> b"]),
        ("arithmetic", "n = a &^ b", ["n = a & b"]),
        ("arithmetic", "n = -a", ["n = a"]),
        ("arithmetic", "n -= a", ["n += a"]),
        ("arithmetic", "t = t + t", None),
        (
            "logical",
            "ok := a > 0 && b > 0; _ = ok",
            ["ok := a > 0 || b > 0; _ = ok", "ok := (a > 0); _ = ok", "ok := (b > 0); _ = ok"],
        ),
        ("incdec", "n++", ["n--"]),
        ("constant", "n = 7", ["n = 8", "n = 6"]),
        ("constant", "n = 0x0F", ["n = 16", "n = 14"]),
        ("constant", 't = "x"', ['t = ""']),
        ("constant", 't = ""', ['t = "mutant"']),
        ("constant", "r := 'a'; _ = r", ["r := 'b'; _ = r"]),
        ("constant", "r := 1.5; _ = r", ["r := (1.5 + 1); _ = r"]),
        ("constant", "ok := true; _ = ok", ["ok := false; _ = ok"]),
        ("index", "n = x[a]", ["n = x[a+1]", "n = x[a-1]"]),
        ("index", "n = int(t[a<<b])", ["n = int(t[(a<<b)+1])", "n = int(t[(a<<b)-1])"]),
        ("index", "x = x[a:b]", ["x = x[a+1:b]", "x = x[a-1:b]", "x = x[a:b+1]", "x = x[a:b-1]"]),
        ("index", "x = x[:a]", ["x = x[1:a]", "x = x[:a+1]", "x = x[:a-1]"]),
        ("index", "n = map[int]int{}[a]", None),
        ("remove", "x = append(x, a)", [""]),
        ("remove", "println(a)", [""]),
        ("remove", "defer println(a)", [""]),
        ("remove", "for n = 0; n < a; n++ { }", None),
        ("missing-return", "if a == b { return a }", ["if a == b {  }"]),
        ("early-return", "n = a", ["func f(a, b int, t string, x []int, err error) (n int) { return 0;"]),
        ("error-check", "if err != nil { return }", ["if false && err != nil { return }"]),
        ("error-check", "if x != nil { return }", None),
        ("branch", "for { break }", ["for { continue }", "for {  }"]),
        ("branch", "for range x { continue }", ["for range x { break }", "for range x {  }"]),
        ("branch", "switch { case a < b: break }", ["switch { case a < b:  }"]),
        ("zero-return", "if a < b { return a }", ["if a < b { return 0 }"]),
        ("swap-arguments", "n = max(a, b)", ["n = max(b, a)"]),
        ("swap-arguments", "n = copy(x, []int{a})", ["n = copy([]int{a}, x)"]),
        ("swap-arguments", "n = len(append(x, a, a))", None),
    ],
)
def test_what_each_operator_offers(program: GoProgram, operator: str, line: str, after: list[str] | None) -> None:
    assert body(program, line).get(operator) == after


@pytest.mark.parametrize(
    ("results", "returned", "zero"),
    [
        ("bool", "a > 0", "false"),
        ("string", "string(rune(a))", '""'),
        ("*int", "&a", "nil"),
        ("error", "e", "nil"),
        ("any", "a", "nil"),
        ("[]int", "[]int{a}", "nil"),
        ("point", "point{a}", "point{}"),
        ("[2]int", "[2]int{a}", "[2]int{}"),
        ("age", "age(a)", "0"),
    ],
)
def test_zero_values_of_every_kind(program: GoProgram, results: str, returned: str, zero: str) -> None:
    code = f"type point struct{{ x int }}\ntype age uint8\nfunc f(a int, e error) {results} {{\nreturn {returned}\n}}"
    assert changes(program, code)["zero-return"] == [f"return {zero}"]


def test_a_type_parameter_has_a_zero_value_too(program: GoProgram) -> None:
    assert changes(program, "func f[T any](v T) T {\nreturn v\n}")["zero-return"] == ["return *new(T)"]


def test_what_does_not_compile_is_dropped(program: GoProgram) -> None:
    made = make_mutants(program, "package p\n\nfunc f(x uint8) bool { return x == 0 }\n", "", most=0)
    # 0 - 1 is no uint8, and the function must return.
    assert [mutant.after for mutant in made.mutants if mutant.operator == "constant"] == [
        "func f(x uint8) bool { return x == 1 }"
    ]
    assert made.unbuildable == 2
    assert made.candidates == len(made.mutants) + 2


def test_what_a_change_leaves_unused_is_used(program: GoProgram) -> None:
    code = "func f(x []int) int {\nn := len(x)\nfmt.Println(n)\nreturn 1\n}"
    found = changes(program, code, 'import "fmt"')
    assert found["remove"] == ["_ = fmt.Println; _ = n;"]


def test_texts_of_sentinel_errors_tags_imports_and_signatures_stay(program: GoProgram) -> None:
    code = 'var errX = errors.New("x")\ntype t struct {\nA int `json:"a"`\n}\nfunc f(id [6]byte) {}'
    assert changes(program, code, 'import "errors"') == {}


def test_every_mutant_is_one_change_of_its_own(awkward: MutantSet) -> None:
    made = awkward
    assert len(made.mutants) > 150
    assert [mutant.number for mutant in made.mutants] == list(range(1, len(made.mutants) + 1))
    for values in ([mutant.ident for mutant in made.mutants], [mutant.source for mutant in made.mutants]):
        assert len(set(values)) == len(values)
    for mutant in made.mutants:
        assert re.fullmatch(rf"{mutant.operator}:{mutant.line}:\d+:\d+", mutant.ident)
        assert mutant.source != AWKWARD
        assert mutant.diff(AWKWARD).startswith("--- solution.go\n+++ " + mutant.ident)
        assert "problem/harness" not in mutant.source
        assert mutant.marked.count(f".On({mutant.number})") == 1


def test_only_what_no_copy_can_hold_is_separate(awkward: MutantSet) -> None:
    lines = AWKWARD.splitlines()
    inside = {lines[mutant.line - 1].strip() for mutant in awkward.mutants if mutant.separate}
    assert inside == {
        "Kilo = 1 << (10 * iota)",
        "var table = [2 + 1]int{1, 2, 3}",
        "var double = func(n int) int { return n * 2 }",
        "if r := recover(); r != nil {",
        '*out = "caught"',
    }


def test_the_schemata_keep_every_line_and_hide_their_names(program: GoProgram, awkward: MutantSet) -> None:
    one, two = awkward, make_mutants(program, AWKWARD, "another", most=0)
    lines = one.schemata.splitlines()
    for number, line in enumerate(AWKWARD.splitlines()):
        assert lines[number].endswith(line) or "harness" in lines[number] or ".Chosen()" in lines[number]
    assert hidden(one) != hidden(two)
    assert len(hidden(one)) == len("zz") + 24
    assert [(m.ident, m.source) for m in one.mutants] == [(m.ident, m.source) for m in two.mutants]


def hidden(made: MutantSet) -> str:
    found = re.search(r'import (\w+) "problem/harness"', made.schemata)
    assert found is not None
    return found[1]


def test_a_cap_spreads_over_operators_and_lines(program: GoProgram, awkward: MutantSet) -> None:
    few, every = make_mutants(program, AWKWARD, "nonce", most=26), awkward
    assert len(few.mutants) == 26
    assert {m.ident for m in few.mutants} < {m.ident for m in every.mutants}
    operators = Counter(mutant.operator for mutant in few.mutants)
    assert operators.keys() == {mutant.operator for mutant in every.mutants}
    assert max(operators.values()) <= 3
    assert max(Counter(mutant.line for mutant in few.mutants).values()) <= 2
    assert few == make_mutants(program, AWKWARD, "nonce", most=26)


def test_a_file_without_code_has_no_mutants(program: GoProgram) -> None:
    made = make_mutants(program, "package p\n", "nonce")
    assert (made.mutants, made.schemata) == ((), "package p\n")


def test_where_types_cannot_be_had_syntax_must_do(program: GoProgram) -> None:
    source = 'package p\n\nimport "example.com/far"\n\nfunc f(a int) bool { return far.Away(a) && a < 3 }\n'
    made = make_mutants(program, source, "nonce", most=0)
    assert "example.com/far" in made.untyped
    assert {mutant.operator for mutant in made.mutants} >= {"boundary", "logical", "constant"}
    assert all(mutant.separate for mutant in made.mutants)
    assert made.schemata == source


@pytest.mark.parametrize(
    "source", ["", "package p\nfunc f( {", "package p\n//" + "x" * 2**20, "package p\nvar x = " + "(" * 9000]
)
def test_what_is_no_go_is_refused(program: GoProgram, source: str) -> None:
    with pytest.raises(GuildError, match="mutants are made of a file that compiles"):
        make_mutants(program, source, "nonce")


def test_a_mutant_shows_its_change(program: GoProgram) -> None:
    made = make_mutants(program, "package p\n\nfunc f(a, b int) bool {\n\treturn a < b\n}\n", "nonce", most=0)
    mutant: Mutant = next(one for one in made.mutants if one.operator == "boundary")
    assert (mutant.ident, mutant.before, mutant.after) == ("boundary:4:11:1", "return a < b", "return a <= b")
    assert mutant.diff(made.solution).splitlines()[-4:] == [
        " func f(a, b int) bool {",
        "-\treturn a < b",
        "+\treturn a <= b",
        " }",
    ]
