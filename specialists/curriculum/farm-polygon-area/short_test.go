package farmpolygonarea

import (
	"errors"
	"fmt"
	"testing"
)

func TestPolygonArea(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// triangle, half of 2 * 2
	check(fmt.Sprint(PolygonArea([]Corner{{1, 1}, {3, 1}, {1, 3}})), fmt.Sprint(2, nil))
	// the same triangle clockwise
	check(fmt.Sprint(PolygonArea([]Corner{{1, 1}, {1, 3}, {3, 1}})), fmt.Sprint(2, nil))
	// rectangle of 2 * 3
	check(fmt.Sprint(PolygonArea([]Corner{{1, 1}, {3, 1}, {3, 4}, {1, 4}})), fmt.Sprint(6, nil))
	// two corners are too few
	if _, err := PolygonArea([]Corner{{1, 1}, {3, 1}}); !errors.Is(err, ErrNotAField) {
		t.Errorf("PolygonArea: %v, want ErrNotAField", err)
	}
}
