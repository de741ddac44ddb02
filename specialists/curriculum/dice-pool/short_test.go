package dicepool

import "testing"

func TestSuccesses(t *testing.T) {
	tests := []struct {
		rolls  []int
		target int
		sides  int
		want   int
	}{
		// no rolls
		{nil, 4, 6, 0},
		// below the target
		{[]int{3}, 4, 6, 0},
		// just the target
		{[]int{4}, 4, 6, 1},
		// the highest side counts two
		{[]int{6}, 4, 6, 2},
		// 1 + 2 - 1
		{[]int{5, 6, 1}, 4, 6, 2},
		// never below zero
		{[]int{1, 1}, 4, 6, 0},
	}
	for _, tt := range tests {
		if got := Successes(tt.rolls, tt.target, tt.sides); got != tt.want {
			t.Errorf("Successes(%v, %v, %v) = %v, want %v", tt.rolls, tt.target, tt.sides, got, tt.want)
		}
	}
}
