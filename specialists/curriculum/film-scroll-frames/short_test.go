package filmscrollframes

import (
	"fmt"
	"testing"
)

func TestScrollFrames(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 2 * 3 + 4 = 10
	check(ScrollFrames(2, 3, 4, 1), 10)
	// exactly 5 steps of 2
	check(ScrollFrames(2, 3, 4, 2), 5)
	// no step
	check(ScrollFrames(2, 3, 4, 0), 0)
	// too large for a uint16
	check(ScrollFrames(1000, 1000, 0, 1), 1000000)
}
