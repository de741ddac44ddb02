package joinedlines

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func show(lines []Line) string {
	var parts []string
	for _, l := range lines {
		parts = append(parts, fmt.Sprintf("%d:%q", l.Number, l.Text))
	}
	return strings.Join(parts, " ")
}

func TestRead(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"empty", "", ""},
		{"plain lines", "a\nb\nc\n", `1:"a" 2:"b" 3:"c"`},
		{"no last newline", "a\nb", `1:"a" 2:"b"`},
		{"continued", "a \\\nb\nc\n", `1:"a b" 3:"c"`},
		{"continued twice", "a\\\nb\\\nc\nd", `1:"abc" 4:"d"`},
		{"leading space of the continuation", "a,\\\n \t b\n  c\n", `1:"a,b" 3:"  c"`},
		{"space before the backslash stays", "a  \\\n  b \n", `1:"a  b "`},
		{"space after the backslash", "a\\ \nb\n", `1:"a\\ " 2:"b"`},
		{"two backslashes", "a\\\\\nb\n", `1:"a\\b"`},
		{"backslash inside", "a\\b\nc\n", `1:"a\\b" 2:"c"`},
		{"backslash at the end of the input", "a\nb\\", `1:"a" 2:"b"`},
		{"backslash and newline at the end", "a\nb\\\n", `1:"a" 2:"b"`},
		{"only a backslash", "\\", ""},
		{"only continued blanks", " \\\n \\\n\t\nx\n", `4:"x"`},
		{"blank lines are counted", "\n\na\n \t\nb\n", `3:"a" 5:"b"`},
		{"blank line ends a continuation", "a\\\n\nb\n", `1:"a" 3:"b"`},
		{"starts with a lone backslash", "\\\n  a\nb\n", `1:"a" 3:"b"`},
		{"CRLF", "a\\\r\n b\r\nc\r\n", `1:"ab" 3:"c"`},
		{"CR inside", "a\rb\n", `1:"a\rb"`},
		{"last line of spaces", "a\n  ", `1:"a"`},
		{"continuation of a backslash only", "a\\\n  \\\nb\n", `1:"ab"`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for kind, r := range map[string]io.Reader{"plain": strings.NewReader(tc.in), "one byte": iotest.OneByteReader(strings.NewReader(tc.in))} {
				lines, err := Read(r)
				if got := show(lines); got != tc.want || err != nil {
					t.Errorf("%s: got %s, %v, want %s", kind, got, err, tc.want)
				}
			}
		})
	}
}

func TestLongLines(t *testing.T) {
	long := strings.Repeat("x", 200_000)
	lines, err := Read(strings.NewReader(long + "\\\n" + long + "\nend\n"))
	if err != nil || len(lines) != 2 {
		t.Fatalf("%d lines, %v, want 2", len(lines), err)
	}
	if lines[0].Text != long+long || lines[1] != (Line{3, "end"}) {
		t.Errorf("text of %d bytes, second line %v", len(lines[0].Text), lines[1])
	}
}

func TestReadError(t *testing.T) {
	down := errors.New("disk is gone")
	for _, tc := range []struct{ in, want string }{
		{"", ""},
		{"a\nb\n", `1:"a" 2:"b"`},
		{"a\nb", `1:"a"`},
		{"a\nb\\\nc", `1:"a"`},
		{"a\nb\\\n", `1:"a"`},
		{"a\\\nb\nc", `1:"ab"`},
	} {
		lines, err := Read(io.MultiReader(strings.NewReader(tc.in), iotest.ErrReader(down)))
		if got := show(lines); got != tc.want || !errors.Is(err, down) {
			t.Errorf("%q: got %s, %v, want %s and the error", tc.in, got, err, tc.want)
		}
	}
}
