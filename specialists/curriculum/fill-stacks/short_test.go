package fillstacks

import (
	"fmt"
	"testing"
)

func TestPut(t *testing.T) {
	slots := []PackSlot{{"", 0}, {"axe", 1}, {"gem", 3}}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 3 + 1 on the stack of gems
	check(fmt.Sprint(Put(slots, "gem", 1, 5)), fmt.Sprint([]PackSlot{{"", 0}, {"axe", 1}, {"gem", 4}}, 0))
	// 2 on the stack, 1 in the empty slot
	check(fmt.Sprint(Put(slots, "gem", 3, 5)), fmt.Sprint([]PackSlot{{"gem", 1}, {"axe", 1}, {"gem", 5}}, 0))
	// 2 + 5 find a place, 1 is left
	check(fmt.Sprint(Put(slots, "gem", 8, 5)), fmt.Sprint([]PackSlot{{"gem", 5}, {"axe", 1}, {"gem", 5}}, 1))
	// the input is unchanged
	check(fmt.Sprint(Put(slots, "gem", 0, 5)), fmt.Sprint([]PackSlot{{"", 0}, {"axe", 1}, {"gem", 3}}, 0))
}
