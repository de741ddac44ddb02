package readinggaps

import (
	"slices"
	"testing"
)

func TestFillGaps(t *testing.T) {
	p := func(n int) *int { return &n }
	tests := []struct {
		name     string
		readings []*int
		want     []int
	}{
		{"empty", nil, nil},
		{"nothing known", []*int{nil, nil}, nil},
		{"no gaps", []*int{p(4), p(-1)}, []int{4, -1}},
		{"edges", []*int{nil, nil, p(7), nil}, []int{7, 7, 7, 7}},
		{"rising line", []*int{p(10), nil, nil, nil, p(20)}, []int{10, 12, 15, 17, 20}},
		{"falling line", []*int{p(5), nil, p(-2), nil, nil, p(1)}, []int{5, 2, -2, -1, 0, 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FillGaps(tt.readings); !slices.Equal(got, tt.want) {
				t.Errorf("FillGaps = %v, want %v", got, tt.want)
			}
		})
	}
}
