package dicepool

import "testing"

func TestSuccesses(t *testing.T) {
	tests := []struct {
		name          string
		rolls         []int
		target, sides int
		want          int
	}{
		{"target counts, below does not", []int{4, 5, 7}, 5, 8, 2},
		{"highest side counts two", []int{6, 2, 6}, 5, 6, 4},
		{"ones cancel, also before a success", []int{1, 6, 5}, 5, 6, 2},
		{"never negative", []int{1, 1, 5}, 5, 6, 0},
		{"ones cancel with target 1", []int{1, 2, 3}, 1, 6, 1},
		{"no dice", nil, 5, 6, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Successes(tt.rolls, tt.target, tt.sides); got != tt.want {
				t.Errorf("Successes(%v, %d, %d) = %d, want %d", tt.rolls, tt.target, tt.sides, got, tt.want)
			}
		})
	}
}
