package gymonerep

import "testing"

func TestOneRepMax(t *testing.T) {
	tests := []struct {
		weight float64
		reps   int
		want   float64
	}{
		// none
		{100, 0, 0},
		// the weight itself
		{100, 1, 100},
		// 15 repetitions: half more
		{100, 15, 150},
		// 30 repetitions: twice
		{50, 30, 100},
		// 31 is rounded to the nearest half: 10.67
		{10, 2, 10.5},
	}
	for _, tt := range tests {
		if got := OneRepMax(tt.weight, tt.reps); got != tt.want {
			t.Errorf("OneRepMax(%v, %v) = %v, want %v", tt.weight, tt.reps, got, tt.want)
		}
	}
}
