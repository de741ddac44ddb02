package scaleflip

import (
	"errors"
	"slices"
	"testing"
)

func TestFlipScale(t *testing.T) {
	answers := []int{1, 2, 0, 5}
	tests := []struct {
		name  string
		items []int
		want  []int
		err   error
	}{
		{"both ends of the scale", []int{3, 0}, []int{5, 2, 0, 1}, nil},
		{"not answered stays", []int{2, 1}, []int{1, 4, 0, 5}, nil},
		{"no items", nil, []int{1, 2, 0, 5}, nil},
		{"index too high", []int{0, 4}, nil, ErrItem},
		{"negative index", []int{-1}, nil, ErrItem},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := FlipScale(answers, tt.items, 5)
			if !slices.Equal(got, tt.want) || !errors.Is(err, tt.err) {
				t.Errorf("FlipScale(%v) = %v, %v, want %v, %v", tt.items, got, err, tt.want, tt.err)
			}
			if !slices.Equal(answers, []int{1, 2, 0, 5}) {
				t.Fatalf("answers were changed to %v", answers)
			}
		})
	}
}
