package sectiontally

import (
	"errors"
	"io"
	"maps"
	"strings"
	"testing"
	"testing/iotest"
)

func TestCount(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     map[string]int
	}{
		{"empty", "", map[string]int{}},
		{"only blank and comments", "\n  \n# one\n\t# two\n#[x]\n", map[string]int{}},
		{"two sections", "[web]\na=1\nb=2\n[db]\nc=3\n", map[string]int{"web": 2, "db": 1}},
		{"before the first header", "x\ny\n[web]\nz\n", map[string]int{"": 2, "web": 1}},
		{"no header", "x", map[string]int{"": 1}},
		{"empty section", "[web]\n[db]\n# nothing\n", map[string]int{"web": 0, "db": 0}},
		{"continued section", "[web]\na\n[db]\nb\n[web]\nc\n[db]\n", map[string]int{"web": 2, "db": 1}},
		{"empty name", "[web]\na\n[]\nb\n[  ]\nc\n", map[string]int{"web": 1, "": 2}},
		{"empty name without entries", "[]\n", map[string]int{"": 0}},
		{"white space", "  [ my web ]  \n\t a \n   # no\n", map[string]int{"my web": 1}},
		{"not headers", "[a]\n[b\nc]\nd[e]\n[f]g\n[\n]\n", map[string]int{"a": 6}},
		{"brackets inside", "[[x]]\na\n[y]z]\nb\n", map[string]int{"[x]": 1, "y]z": 1}},
		{"comment sign later", "[a]\nx # y\n[#b]\nz\n", map[string]int{"a": 1, "#b": 1}},
		{"CRLF and no last newline", "[a]\r\nx\r\n\r\ny", map[string]int{"a": 2}},
		{"case matters", "[A]\nx\n[a]\ny\nz", map[string]int{"A": 1, "a": 2}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Count(strings.NewReader(tc.in))
			if err != nil || !maps.Equal(got, tc.want) {
				t.Errorf("got %v, %v, want %v", got, err, tc.want)
			}
			if got == nil {
				t.Error("map is nil")
			}
		})
	}
}

func TestReadError(t *testing.T) {
	down := errors.New("disk is gone")
	for _, text := range []string{"", "[a]\nx\n", "[a]\nx\ny"} {
		got, err := Count(io.MultiReader(strings.NewReader(text), iotest.ErrReader(down)))
		if got != nil || !errors.Is(err, down) {
			t.Errorf("%q: got %v, %v, want nil and the error", text, got, err)
		}
	}
}
