package crosswordlengths

import "testing"

func TestLengths(t *testing.T) {
	tests := []struct {
		answer string
		want   string
	}{
		// one part
		{"abc", "(3)"},
		// a space gives a comma
		{"ab c", "(2,1)"},
		// a hyphen stays
		{"ab-c", "(2-1)"},
		// three parts
		{"a b-c", "(1,1-1)"},
		// nothing
		{"", "(0)"},
		// é is one character
		{"é", "(1)"},
	}
	for _, tt := range tests {
		if got := Lengths(tt.answer); got != tt.want {
			t.Errorf("Lengths(%v) = %v, want %v", tt.answer, got, tt.want)
		}
	}
}
