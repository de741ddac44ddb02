package commentwrap

import (
	"slices"
	"testing"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		name, text, prefix string
		width              int
		want               []string
	}{
		{"empty", "", "// ", 20, nil},
		{"only blanks", " \n\t\n ", "// ", 20, nil},
		{"one word", "retry", "// ", 20, []string{"// retry"}},
		{"fits exactly", "aa bb cc", "# ", 10, []string{"# aa bb cc"}},
		{"one rune short", "aa bb cc", "# ", 9, []string{"# aa bb", "# cc"}},
		{"greedy", "send the job back to the queue", "// ", 15, []string{"// send the job", "// back to the", "// queue"}},
		{"long word alone", "see reconciliation now", "# ", 8, []string{"# see", "# reconciliation", "# now"}},
		{"long word first", "reconciliation is on", "# ", 8, []string{"# reconciliation", "# is on"}},
		{"runes, not bytes", "größe über maß", "# ", 12, []string{"# größe über", "# maß"}},
		{"prefix in runes", "ab cd", "§ ", 7, []string{"§ ab cd"}},
		{"spaces collapse", "  a   b\tc ", "", 20, []string{"a b c"}},
		{"line break is a space", "one\ntwo\nthree", "// ", 30, []string{"// one two three"}},
		{"no prefix", "aa bb", "", 4, []string{"aa", "bb"}},
		{"width too small", "a b", "// ", 0, []string{"// a", "// b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Wrap(tt.text, tt.prefix, tt.width); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWrapParagraphs(t *testing.T) {
	tests := []struct {
		name, text, prefix string
		want               []string
	}{
		{"two", "first one\n\nsecond", "// ", []string{"// first one", "//", "// second"}},
		{"several blank lines", "a\n\n \n\t\n\nb", "// ", []string{"// a", "//", "// b"}},
		{"three", "a\n\nb\n\nc", "# ", []string{"# a", "#", "# b", "#", "# c"}},
		{"lines of a later paragraph", "a\n\nb\nc\nd", "// ", []string{"// a", "//", "// b c d"}},
		{"blank edges", "\n\n a\nb \n\n", "// ", []string{"// a b"}},
		{"empty prefix", "a\n\nb", "", []string{"a", "", "b"}},
		{"only trailing spaces of the prefix go", "a\n\nb", "  *  ", []string{"  *  a", "  *", "  *  b"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Wrap(tt.text, tt.prefix, 12); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
