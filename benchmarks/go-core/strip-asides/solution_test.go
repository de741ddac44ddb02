package stripasides

import (
	"errors"
	"testing"
)

func TestStrip(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"empty", "", ""},
		{"no aside", "plain text", "plain text"},
		{"one aside", "ship it (soon) please", "ship it please"},
		{"glued", "a(b)c", "ac"},
		{"nested", "keep (drop (this) too) end", "keep end"},
		{"two asides", "(x) y (z)", "y"},
		{"only an aside", "(all of it)", ""},
		{"empty aside", "a () b", "a b"},
		{"white space", "\t a  b \n", "a b"},
		{"escaped outside", `smile :\) and \(`, "smile :) and ("},
		{"escaped inside", `a (b \) c) d`, "a d"},
		{"escaped opening inside", `a (b \( c) d`, "a d"},
		{"other backslash", `C:\dir \\ (x)`, `C:\dir \\`},
		{"trailing backslash", `end\`, `end\`},
		{"double backslash before parenthesis", `\\(x`, `\(x`},
		{"unicode", "grüße (ä) ü", "grüße ü"},
		{"backslash inside", `a (b\c) d`, "a d"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Strip(tc.line)
			if got != tc.want || err != nil {
				t.Errorf("Strip(%q) = %q, %v; want %q, nil", tc.line, got, err, tc.want)
			}
		})
	}
}

func TestUnbalanced(t *testing.T) {
	for _, line := range []string{"(", ")", "a (b", "a) b", "((x)", "(x))", ")(", `(a\)`, `\(a)`} {
		got, err := Strip(line)
		if got != "" || !errors.Is(err, ErrUnbalanced) {
			t.Errorf("Strip(%q) = %q, %v; want \"\", ErrUnbalanced", line, got, err)
		}
	}
}
