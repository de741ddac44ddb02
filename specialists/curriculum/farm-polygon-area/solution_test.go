package farmpolygonarea

import (
	"errors"
	"slices"
	"testing"
)

func TestPolygonArea(t *testing.T) {
	plot := []Corner{{1, 1}, {11, 1}, {11, 5}, {4, 9}, {1, 5}}
	back := slices.Clone(plot)
	slices.Reverse(back)
	tests := []struct {
		name    string
		corners []Corner
		want    float64
	}{
		{"triangle", []Corner{{-3, 0}, {3, 0}, {0, 5}}, 15},
		{"five corners", plot, 60},
		{"clockwise", back, 60},
		{"on one line", []Corner{{0, 0}, {2, 2}, {5, 5}}, 0},
	}
	for _, tt := range tests {
		if got, err := PolygonArea(tt.corners); got != tt.want || err != nil {
			t.Errorf("%s: PolygonArea = %v, %v; want %v", tt.name, got, err, tt.want)
		}
	}
}

func TestPolygonAreaTooFew(t *testing.T) {
	for _, corners := range [][]Corner{nil, {{0, 1}, {1, 4}}} {
		if got, err := PolygonArea(corners); got != 0 || !errors.Is(err, ErrNotAField) {
			t.Errorf("PolygonArea(%v) = %v, %v; want 0, ErrNotAField", corners, got, err)
		}
	}
}
