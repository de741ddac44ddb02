package lootvalue

import (
	"fmt"
	"testing"
)

func TestLootValue(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no stacks
	check(LootValue(nil), 0)
	// 5 * 2 = 10
	check(LootValue([]LootStack{{5, 2, false}}), 10)
	// 3 * 1 + 2 * 2 = 7
	check(LootValue([]LootStack{{3, 1, false}, {2, 2, false}}), 7)
	// the product is above 65535
	check(LootValue([]LootStack{{50000, 2, false}}), 100000)
}
