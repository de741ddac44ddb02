package queuelabel

import "testing"

func TestLabelAfter(t *testing.T) {
	tests := []struct {
		letter rune
		number int
		want   string
	}{
		// one more
		{'A', 1, "A02"},
		// two digits
		{'A', 9, "A10"},
		// 99 is the last
		{'A', 98, "A99"},
		// the next letter
		{'A', 99, "B01"},
		// after Z comes A
		{'Z', 99, "A01"},
		// Z goes on
		{'Z', 5, "Z06"},
	}
	for _, tt := range tests {
		if got := LabelAfter(tt.letter, tt.number); got != tt.want {
			t.Errorf("LabelAfter(%v, %v) = %v, want %v", tt.letter, tt.number, got, tt.want)
		}
	}
}
