package hardbreak

import (
	"errors"
	"slices"
	"testing"
)

func TestBreak(t *testing.T) {
	tests := []struct {
		name, text string
		n          int
		want       []string
	}{
		{"empty", "", 4, []string{""}},
		{"short", "abc", 4, []string{"abc"}},
		{"exact", "abcd", 4, []string{"abcd"}},
		{"one more", "abcde", 4, []string{"abcd", "e"}},
		{"exact multiple", "abcdefgh", 4, []string{"abcd", "efgh"}},
		{"three pieces", "abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"width one", "abc", 1, []string{"a", "b", "c"}},
		{"two lines", "ab\ncdefg", 4, []string{"ab", "cdef", "g"}},
		{"exact line before newline", "abcd\nef", 4, []string{"abcd", "ef"}},
		{"empty line inside", "ab\n\ncd", 4, []string{"ab", "", "cd"}},
		{"final newline", "ab\n", 4, []string{"ab", ""}},
		{"first newline", "\nab", 4, []string{"", "ab"}},
		{"only newlines", "\n\n", 4, []string{"", "", ""}},
		{"spaces are kept", "a  b ", 2, []string{"a ", " b", " "}},
		{"runes", "größer日本", 3, []string{"grö", "ßer", "日本"}},
		{"runes fit", "äöü", 3, []string{"äöü"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Break(tt.text, tt.n)
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("Break(%q, %d) = %q, %v, want %q", tt.text, tt.n, got, err, tt.want)
			}
		})
	}
}

func TestBreakWidth(t *testing.T) {
	for _, n := range []int{0, -1, -80} {
		got, err := Break("", n)
		if !errors.Is(err, ErrWidth) || got != nil {
			t.Errorf("Break(\"\", %d) = %q, %v, want nil, ErrWidth", n, got, err)
		}
	}
}
