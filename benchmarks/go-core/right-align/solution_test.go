package rightalign

import "testing"

func TestAlignRight(t *testing.T) {
	tests := []struct {
		name  string
		s     string
		width int
		want  string
	}{
		{"short", "7", 3, "  7"},
		{"one missing", "42", 3, " 42"},
		{"fits", "abc", 3, "abc"},
		{"too long", "abcdef", 3, "abcdef"},
		{"empty", "", 2, "  "},
		{"width zero", "a", 0, "a"},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := AlignRight(tc.s, tc.width); got != tc.want {
				t.Errorf("AlignRight(%q, %v) = %q, want %q", tc.s, tc.width, got, tc.want)
			}
		})
	}
}
