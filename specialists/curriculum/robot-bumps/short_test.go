package robotbumps

import (
	"fmt"
	"testing"
)

func TestBumps(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no moves
	check(fmt.Sprint(Bumps(3, 1, "")), fmt.Sprint(1, 0))
	// one up
	check(fmt.Sprint(Bumps(3, 1, ">")), fmt.Sprint(2, 0))
	// one down
	check(fmt.Sprint(Bumps(3, 1, "<")), fmt.Sprint(0, 0))
	// off the upper end
	check(fmt.Sprint(Bumps(3, 2, ">")), fmt.Sprint(2, 1))
	// off the lower end
	check(fmt.Sprint(Bumps(3, 0, "<")), fmt.Sprint(0, 1))
	// two up, then a bump
	check(fmt.Sprint(Bumps(3, 0, ">>>")), fmt.Sprint(2, 1))
	// others wait
	check(fmt.Sprint(Bumps(3, 1, "x")), fmt.Sprint(1, 0))
}
