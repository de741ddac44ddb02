package crafttimes

import (
	"fmt"
	"testing"
)

func TestTimes(t *testing.T) {
	bag := map[string]int{"wood": 6, "rope": 2}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 6 / 2 = 3
	check(Times(map[string]int{"wood": 2}, bag), 3)
	// rope is the scarcest: 2 / 1 = 2
	check(Times(map[string]int{"wood": 1, "rope": 1}, bag), 2)
	// not in the bag
	check(Times(map[string]int{"iron": 1}, bag), 0)
	// empty recipe
	check(Times(nil, bag), 0)
}
