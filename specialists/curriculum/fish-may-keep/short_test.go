package fishmaykeep

import (
	"fmt"
	"testing"
)

func TestMayKeep(t *testing.T) {
	slots := map[string]LengthSlot{"pike": {50, 80}, "perch": {20, 0}}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// one below the minimum
	check(MayKeep("pike", 49, slots), false)
	// both ends are allowed
	check(MayKeep("pike", 50, slots), true)
	// a maximum of 0 is no limit
	check(MayKeep("perch", 45, slots), true)
	// not in the map
	check(MayKeep("eel", 60, slots), false)
}
