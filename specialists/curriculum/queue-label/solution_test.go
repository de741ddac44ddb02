package queuelabel

import "testing"

func TestLabelAfter(t *testing.T) {
	tests := []struct {
		letter rune
		number int
		want   string
	}{
		{'A', 1, "A02"},
		{'Z', 41, "Z42"},
		{'C', 98, "C99"},
		{'C', 99, "D01"},
		{'Y', 99, "Z01"},
		{'Z', 99, "A01"},
	}
	for _, tt := range tests {
		if got := LabelAfter(tt.letter, tt.number); got != tt.want {
			t.Errorf("LabelAfter(%c, %d) = %q, want %q", tt.letter, tt.number, got, tt.want)
		}
	}
}
