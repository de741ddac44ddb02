package barmodules

import (
	"errors"
	"testing"
)

func TestDraw(t *testing.T) {
	tests := []struct {
		widths []int
		want   string
		err    error
	}{
		{[]int{2, 1, 3}, "##.###", nil},
		{[]int{1, 4, 1, 2}, "#....#..", nil},
		{nil, "", nil},
		{[]int{2, 0, 1}, "", ErrWidth},
		{[]int{-3}, "", ErrWidth},
	}
	for _, tt := range tests {
		got, err := Draw(tt.widths)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("Draw(%v) = %q, %v, want %q, %v", tt.widths, got, err, tt.want, tt.err)
		}
	}
}
