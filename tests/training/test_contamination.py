"""The contamination gate: what leaks is a hit by its own kind, and what is only Go, or the way the bench puts things, is none."""

from collections.abc import Callable

import pytest

from guild.bench.go_build import require_go
from guild.bench.go_facts import read_facts
from guild.bench.go_program import build_program
from guild.training.contamination import NEAR, Findings, Kind, Text, find_contamination

TOLLS = """\
package tolls

import "sort"

// Sums adds the tolls of each gate, and returns the gates in order.
func Sums(tolls map[string][]int) ([]string, []int) {
	var gates []string
	for gate := range tolls {
		gates = append(gates, gate)
	}
	sort.Strings(gates)
	sums := make([]int, len(gates))
	for at, gate := range gates {
		for _, toll := range tolls[gate] {
			sums[at] += toll
		}
	}
	return gates, sums
}
"""
ECHO = """\
package echo

import "strings"

// Shout returns a text in capitals, with a mark behind it.
func Shout(text string) string {
	return strings.ToUpper(text) + "!"
}
"""
TOLD = "A bridge has many gates. For each gate, add up all tolls that were paid there in the year, and name the gate."

Make = Callable[..., Text]


@pytest.fixture(scope="module")
def text() -> Make:
    """Make a text of Go code, with the tokens and names that Go's own parser finds."""
    program = build_program(require_go())

    def make(code: str, prose: str = "", name: str = "mine", family: str = "family") -> Text:
        (facts,) = read_facts(program, [code])
        assert facts.syntax_error is None
        names = frozenset(one.name for one in facts.exported if one.kind in ("func", "type"))
        return Text(name, family, prose, code, facts.tokens, names)

    return make


@pytest.fixture(scope="module")
def problem(text: Make) -> Text:
    """The problem that nothing of may leak."""
    return text(TOLLS, TOLD, name="tolls")


def kinds(findings: Findings) -> set[Kind]:
    assert {hit.problem for hit in findings.hits} <= {"tolls"}
    return {hit.kind for hit in findings.hits}


def test_other_code_and_other_words_are_no_hit(text: Make, problem: Text) -> None:
    found = find_contamination([text(ECHO, "Say it louder, and say it once more.")], [problem])
    assert (found.hits, found.neighbours) == ((), ())
    assert find_contamination([], [problem]) == find_contamination([problem], []) == Findings((), ())


def test_a_copy_is_hit_by_every_kind(problem: Text) -> None:
    found = find_contamination([problem], [problem])
    assert kinds(found) == {"body", "name", "13-gram", "likeness"}
    assert {hit.text for hit in found.hits} == {"tolls"}
    assert [hit.what for hit in found.hits if hit.kind in ("name", "likeness")] == ["Sums", "100%"]
    assert len([hit for hit in found.hits if hit.kind == "13-gram"]) == 1


LAYOUTS: dict[str, Callable[[str], str]] = {
    "comments": lambda code: code.replace("gates []string\n", "gates []string // the names /* all */\n\t// of gates\n"),
    "a comment of lines": lambda code: code.replace("\tsort", "\t/* in\n\torder */\n\tsort"),
    "blanks": lambda code: code.replace("\n\t\t", "\n\n\t\t\t").replace("+=", "  +=  "),
    "a name for it": lambda code: code.replace("Sums", "total"),
    "parameters one to a line": lambda code: code.replace(
        "Sums(tolls map[string][]int) (", "Sums(\n\ttolls map[string][]int,\n) ("
    ),
    "as a method": lambda code: code.replace("func Sums", "type x int\n\nfunc (x) sums"),
    "among others": lambda code: code.replace("// Sums", "func one() int { return 1 }\n\nvar (\n\ta = 1\n)\n\n// Sums"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_comments_and_layout_do_not_hide_a_body(layout: str, text: Make, problem: Text) -> None:
    code = LAYOUTS[layout](TOLLS)
    assert code != TOLLS
    assert "body" in kinds(find_contamination([text(code)], [problem]))


def test_a_body_counts_from_ten_tokens_on(text: Make) -> None:
    def hits(body: str) -> set[str]:
        one, other = (f"package p\n\nfunc {name}(a, b int) int {{\n\t{body}\n}}\n" for name in ("one", "other"))
        return {hit.kind for hit in find_contamination([text(one)], [text(other)]).hits}

    assert "body" in hits("return a + b*b - a*4")
    assert "body" not in hits("return a + b*b - 4")


def test_names_of_gos_own_idiom_tell_nothing(text: Make) -> None:
    def kinds_of(name: str) -> set[Kind]:
        mine, theirs = text(f"package p\n\ntype {name} struct{{}}\n"), text(f"{TOLLS}\ntype {name} int\n", name="tolls")
        return kinds(find_contamination([mine], [theirs]))

    assert kinds_of("Reader") == set()
    assert kinds_of("TollReader") == {"name"}


def test_only_exported_functions_and_types_are_names(text: Make, problem: Text) -> None:
    def named(code: str) -> Findings:
        return find_contamination([text(f"package a\n\n{code}\n")], [problem])

    assert kinds(named("func Sums() {}")) == kinds(named("type Sums struct{}")) == {"name"}
    for code in ("func sums() {}", "type T struct{ Sums int }", "type t int\n\nfunc (t) Sums() {}", "var Sums int"):
        assert named(code).hits == ()


def test_thirteen_words_in_a_row_are_a_hit_and_twelve_are_none(text: Make, problem: Text) -> None:
    words = TOLD.split()
    for start in range(len(words) - 13):
        said = " ".join(["Tell", "me:", *words[start : start + 13], "or", "not"]).upper()
        (hit,) = find_contamination([text(ECHO, said)], [problem]).hits
        assert (hit.kind, hit.text, hit.problem) == ("13-gram", "mine", "tolls")
        assert len(hit.what.split()) == 13
        assert find_contamination([text(ECHO, " ".join(words[start : start + 12]))], [problem]).hits == ()


def test_thirteen_words_of_code_are_a_hit_with_or_without_comments(text: Make, problem: Text) -> None:
    stolen = TOLLS.split("\tsort.Strings(gates)\n")[1].split("\treturn")[0].replace("\t\t\t", "\t\t\t// so\n\t\t\t")
    code = (
        "package a\n\nfunc f(gates []string, tolls map[string][]int) {\n\tprintln(1)\n"
        + stolen
        + "\tprintln(sums)\n}\n"
    )
    assert kinds(find_contamination([text(code)], [problem])) == {"13-gram"}


def test_words_that_three_families_share_are_an_idiom(text: Make) -> None:
    idiom = "Return an error whose text begins with the name of the package and a colon if it is empty."
    two = [text(ECHO, idiom, name=f"bench-{n}", family=f"family-{n % 2}") for n in range(6)]
    mine = text("package a\n", f"{idiom} Else do it.")
    assert {hit.kind for hit in find_contamination([mine], two).hits} == {"13-gram"}
    three = [*two, text(ECHO, idiom, name="bench-9", family="family-2")]
    assert find_contamination([mine], three).hits == ()
    # What goes beyond the idiom is a hit still.
    three[0] = text(ECHO, f"{idiom} {TOLD}", name="tolls", family="family-0")
    assert [hit.problem for hit in find_contamination([text("package a\n", TOLD)], three).hits] == ["tolls"]


def renamed(code: str) -> str:
    """Give every name of the tolls another, and every text another value."""
    names = {
        "Sums": "Fold",
        "tolls": "rows",
        "gates": "keys",
        "gate": "key",
        "toll": "cell",
        "sums": "folded",
        "at": "n",
    }
    for old, new in names.items():
        code = code.replace(old, new)
    return code


def test_other_names_do_not_hide_a_likeness(text: Make, problem: Text) -> None:
    code = renamed(TOLLS)
    found = find_contamination([text(code)], [problem])
    assert kinds(found) == {"likeness"}
    assert found.neighbours == ()
    (hit,) = found.hits
    assert int(hit.what.removesuffix("%")) > 90


def test_what_is_rather_alike_is_a_near_neighbour_and_no_hit(text: Make, problem: Text) -> None:
    code = renamed(TOLLS).replace(
        "\tsort.Strings(keys)\n", "\tsort.Slice(keys, func(a, b int) bool { return b < a })\n"
    )
    code = code.replace("folded[n] += cell", "if cell > 3 {\n\t\t\t\tfolded[n]++\n\t\t\t}")
    found = find_contamination([text(code)], [problem, text(ECHO, name="echo")])
    assert found.hits == ()
    (near,) = found.neighbours
    assert (near.text, near.problem) == ("mine", "tolls")
    assert NEAR <= near.likeness <= 0.6


def test_a_text_without_code_is_like_nothing(text: Make, problem: Text) -> None:
    prose = Text("mine", "family", "Nothing of it.", "", (), frozenset())
    assert find_contamination([prose], [problem, prose]) == Findings((), ())


def test_every_text_is_held_against_every_problem(text: Make, problem: Text) -> None:
    echo = text(ECHO, name="echo")
    mine = [text(TOLLS, name="a"), text(renamed(TOLLS), name="b"), text(ECHO, name="c")]
    found = find_contamination(mine, [problem, echo])
    assert {(hit.text, hit.problem) for hit in found.hits} == {("a", "tolls"), ("b", "tolls"), ("c", "echo")}
