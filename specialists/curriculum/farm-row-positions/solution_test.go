package farmrowpositions

import (
	"errors"
	"slices"
	"testing"
)

func TestRowPositions(t *testing.T) {
	tests := []struct {
		width, margin, spacing int
		want                   []int
		err                    error
	}{
		{100, 20, 30, []int{20, 50, 80}, nil},
		{99, 20, 30, []int{20, 50}, nil},
		{3, 0, 1, []int{0, 1, 2, 3}, nil},
		{30, 20, 5, nil, nil},
		{100, 20, 0, nil, ErrBadLayout},
		{10, -1, 5, nil, ErrBadLayout},
	}
	for _, tt := range tests {
		got, err := RowPositions(tt.width, tt.margin, tt.spacing)
		if !slices.Equal(got, tt.want) || !errors.Is(err, tt.err) {
			t.Errorf("RowPositions(%d, %d, %d) = %v, %v; want %v, %v", tt.width, tt.margin, tt.spacing, got, err, tt.want, tt.err)
		}
	}
}
