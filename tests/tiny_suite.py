"""A suite of two very small problems, each with two planted bugs, in the format of `benchmarks/`.

So little Go builds in a moment, and every line of it can be named in a test.
"""

from pathlib import Path

LARGER = """\
package larger

// Larger returns the larger of two numbers.
func Larger(a, b int) int {
	if a > b {
		return a
	}
	return b
}
"""
LARGER_TEST = """\
package larger

import "testing"

func TestLarger(t *testing.T) {
	for _, tc := range [][3]int{{1, 2, 2}, {2, 1, 2}, {3, 3, 3}} {
		if got := Larger(tc[0], tc[1]); got != tc[2] {
			t.Errorf("Larger(%d, %d) = %d, want %d", tc[0], tc[1], got, tc[2])
		}
	}
}

func TestLargerOfNegative(t *testing.T) {
	if got := Larger(-2, -1); got != -1 {
		t.Errorf("Larger(-2, -1) = %d, want -1", got)
	}
}
"""
INITIALS = """\
package initials

import "strings"

// Initials returns the first letters of all words, and nothing for no words.
func Initials(text string) string {
	var found strings.Builder
	for _, word := range strings.Fields(text) {
		found.WriteByte(word[0])
	}
	return found.String()
}
"""
INITIALS_TEST = """\
package initials

import "testing"

func TestInitials(t *testing.T) {
	for text, want := range map[string]string{"": "", "go": "g", " ada  lovelace ": "al"} {
		if got := Initials(text); got != want {
			t.Errorf("Initials(%q) = %q, want %q", text, got, want)
		}
	}
}
"""
FLIPPED = LARGER.replace("a > b", "a < b")
ALWAYS_FIRST = LARGER.replace("return b", "return a")
DEAD = INITIALS.replace("strings.Fields(text)", 'strings.Split(text, " ")')
SECOND_LETTER = INITIALS.replace("word[0]", "word[len(word)-1]")

_LARGER_CARD = """\
family = "comparing"
split = "bench"
difficulty = "easy"
tags = ["integers"]
spec = "Larger(a, b) returns the larger of two numbers."
signature = '''
package larger

func Larger(a, b int) int
'''

[[bugs]]
name = "flipped"
class = "wrong-condition"
lines = [5]
request = "I get the smaller number."
truth = "The comparison is the wrong way round."

[[bugs]]
name = "always-first"
class = "wrong-value"
lines = [8]
request = "The second number is never returned."
truth = "a is returned where b is the larger one."
"""
_INITIALS_CARD = """\
family = "words"
split = "bench"
difficulty = "easy"
tags = ["strings"]
spec = "Initials(text) returns the first letters of all words, and nothing for no words."
signature = '''
package initials

func Initials(text string) string
'''

[[bugs]]
name = "dies-on-nothing"
class = "missing-case"
lines = [8]
request = "It dies on two blanks."
truth = "Split gives empty words, which have no first letter."

[[bugs]]
name = "last-letter"
class = "off-by-one"
lines = [9]
request = "I get the last letters."
truth = "The last letter is taken."
"""


def write_tiny_suite(folder: Path) -> Path:
    """Write the suite to a folder, whose name is its name."""
    write_problem(
        folder / "larger", _LARGER_CARD, LARGER, LARGER_TEST, {"flipped": FLIPPED, "always-first": ALWAYS_FIRST}
    )
    bugs = {"dies-on-nothing": DEAD, "last-letter": SECOND_LETTER}
    write_problem(folder / "initials", _INITIALS_CARD, INITIALS, INITIALS_TEST, bugs)
    card = 'title = "Two tiny problems"\norigin = "made for a test"\nleast_bugs = 2\n'
    (folder / "suite.toml").write_text(card, encoding="utf-8")
    return folder


def write_problem(folder: Path, card: str, solution: str, test: str, bugs: dict[str, str]) -> None:
    """Write one problem."""
    (folder / "bugs").mkdir(parents=True)
    (folder / "problem.toml").write_text(card, encoding="utf-8")
    (folder / "solution.go").write_text(solution, encoding="utf-8")
    (folder / "solution_test.go").write_text(test, encoding="utf-8")
    for name, source in bugs.items():
        (folder / "bugs" / f"{name}.go").write_text(source, encoding="utf-8")
