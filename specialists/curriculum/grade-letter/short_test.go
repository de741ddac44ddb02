package gradeletter

import "testing"

func TestLetter(t *testing.T) {
	tests := []struct {
		score int
		want  string
		err   error
	}{
		// the best
		{100, "A", nil},
		{90, "A", nil},
		// just below 90
		{89, "B", nil},
		{70, "C", nil},
		// the last D
		{60, "D", nil},
		// below 60
		{59, "F", nil},
		// too high
		{101, "", ErrScore},
		// too low
		{-1, "", ErrScore},
	}
	for _, tt := range tests {
		got, err := Letter(tt.score)
		if got != tt.want || err != tt.err {
			t.Errorf("Letter(%v) = %v, %v, want %v, %v", tt.score, got, err, tt.want, tt.err)
		}
	}
}
