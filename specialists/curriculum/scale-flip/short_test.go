package scaleflip

import (
	"errors"
	"reflect"
	"testing"
)

func TestFlipScale(t *testing.T) {
	answers := []int{1, 2, 0}
	tests := []struct {
		items   []int
		want    []int
		wantErr error
	}{
		// 1 becomes 5 + 1 - 1 = 5
		{[]int{0}, []int{5, 2, 0}, nil},
		// 2 becomes 5 + 1 - 2 = 4, 0 stays
		{[]int{1, 2}, []int{1, 4, 0}, nil},
		// negative index
		{[]int{-1}, nil, ErrItem},
		// one above the last index
		{[]int{3}, nil, ErrItem},
	}
	for _, tt := range tests {
		got, err := FlipScale(answers, tt.items, 5)
		if !reflect.DeepEqual(got, tt.want) || !errors.Is(err, tt.wantErr) {
			t.Errorf("FlipScale(%v) = %v, %v, want %v, %v", tt.items, got, err, tt.want, tt.wantErr)
		}
	}
	// answers are not changed
	if answers[0] != 1 {
		t.Errorf("answers[0] = %d, want 1", answers[0])
	}
}
