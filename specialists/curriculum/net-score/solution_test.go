package netscore

import (
	"errors"
	"testing"
)

func TestScore(t *testing.T) {
	tests := []struct {
		name    string
		ratings []int
		want    int
		err     error
	}{
		{"fans from nine", []int{9, 10, 7}, 66, nil},
		{"critics up to six", []int{6, 0, 8, 7, 9, 5}, -33, nil},
		{"neither", []int{7, 8}, 0, nil},
		{"none", nil, 0, ErrNone},
		{"all critics", []int{3, 6}, -100, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Score(tt.ratings)
			if got != tt.want || !errors.Is(err, tt.err) {
				t.Errorf("Score(%v) = %d, %v, want %d, %v", tt.ratings, got, err, tt.want, tt.err)
			}
		})
	}
}
