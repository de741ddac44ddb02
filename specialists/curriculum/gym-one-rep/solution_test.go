package gymonerep

import "testing"

func TestOneRepMax(t *testing.T) {
	tests := []struct {
		name   string
		weight float64
		reps   int
		want   float64
	}{
		{"whole result", 90, 5, 105},
		{"rounded up to a half", 70, 4, 79.5},
		{"rounded down to a half", 61, 7, 75},
		{"two repetitions", 75, 2, 80},
		{"single lift as it is", 101.25, 1, 101.25},
		{"no lift", 80, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := OneRepMax(tt.weight, tt.reps); got != tt.want {
				t.Errorf("OneRepMax(%v, %d) = %v, want %v", tt.weight, tt.reps, got, tt.want)
			}
		})
	}
}
