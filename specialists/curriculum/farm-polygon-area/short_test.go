package farmpolygonarea

import (
	"errors"
	"testing"
)

func TestPolygonArea(t *testing.T) {
	tests := []struct {
		corners []Corner
		want    float64
		wantErr error
	}{
		// triangle, half of 2 * 2
		{[]Corner{{1, 1}, {3, 1}, {1, 3}}, 2, nil},
		// the same triangle clockwise
		{[]Corner{{1, 1}, {1, 3}, {3, 1}}, 2, nil},
		// rectangle of 2 * 3
		{[]Corner{{1, 1}, {3, 1}, {3, 4}, {1, 4}}, 6, nil},
		// two corners are too few
		{[]Corner{{1, 1}, {3, 1}}, 0, ErrNotAField},
	}
	for _, tt := range tests {
		got, err := PolygonArea(tt.corners)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("PolygonArea(%v) = %v, %v, want %v, %v", tt.corners, got, err, tt.want, tt.wantErr)
		}
	}
}
