package pethumanage

import "testing"

func TestHumanYears(t *testing.T) {
	tests := []struct {
		age  int
		want int
	}{
		// not born yet
		{0, 0},
		// the first year
		{1, 15},
		// 15 + 9
		{2, 24},
		// 24 + 5
		{3, 29},
		// 24 + 2 * 5
		{4, 34},
		// below zero
		{-1, 0},
	}
	for _, tt := range tests {
		if got := HumanYears(tt.age); got != tt.want {
			t.Errorf("HumanYears(%v) = %v, want %v", tt.age, got, tt.want)
		}
	}
}
