package weightedmarks

import (
	"errors"
	"testing"
)

func TestOverall(t *testing.T) {
	tests := []struct {
		name  string
		marks []Mark
		want  int
		err   error
	}{
		{"empty", nil, 0, ErrWeights},
		{"weightless", []Mark{{90, 0}}, 0, ErrWeights},
		{"rounded down", []Mark{{10, 1}, {9, 2}, {0, 0}}, 9, nil},
		{"large values", []Mark{{250, 200}, {100, 100}}, 200, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Overall(tt.marks)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("Overall(%v) = %d, %v, want %d, %v", tt.marks, got, err, tt.want, tt.err)
			}
		})
	}
}
