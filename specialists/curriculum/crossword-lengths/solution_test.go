package crosswordlengths

import "testing"

func TestLengths(t *testing.T) {
	tests := map[string]string{
		"elephant":        "(8)",
		"ice cream":       "(3,5)",
		"jack-in-the box": "(4-2-3,3)",
		"it's à la mode":  "(4,1,2,4)",
		"":                "(0)",
	}
	for answer, want := range tests {
		if got := Lengths(answer); got != want {
			t.Errorf("Lengths(%q) = %q, want %q", answer, got, want)
		}
	}
}
