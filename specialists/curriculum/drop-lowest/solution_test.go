package droplowest

import (
	"slices"
	"testing"
)

func TestMeanWithout(t *testing.T) {
	tests := []struct {
		name   string
		scores []int
		drop   int
		want   float64
	}{
		{"empty", nil, 0, 0},
		{"all dropped", []int{50, 60}, 2, 0},
		{"negative drop", []int{1, 2}, -3, 1.5},
		{"lowest last", []int{9, 7, 4, 2}, 1, 20.0 / 3},
		{"equal scores", []int{5, 8, 5}, 1, 6.5},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before := slices.Clone(tt.scores)
			if got := MeanWithout(tt.scores, tt.drop); got != tt.want {
				t.Errorf("MeanWithout(%v, %d) = %v, want %v", before, tt.drop, got, tt.want)
			}
			if !slices.Equal(tt.scores, before) {
				t.Errorf("scores changed from %v to %v", before, tt.scores)
			}
		})
	}
}
