package lootvalue

import "testing"

func TestLootValue(t *testing.T) {
	tests := []struct {
		loot []LootStack
		want int
	}{
		// no stacks
		{nil, 0},
		// 5 * 2 = 10
		{[]LootStack{{5, 2, false}}, 10},
		// a quest item does not count
		{[]LootStack{{5, 2, true}}, 0},
		// 3 * 1 + 2 * 2 = 7
		{[]LootStack{{3, 1, false}, {2, 2, false}}, 7},
		// the product is above 65535
		{[]LootStack{{50000, 2, false}}, 100000},
	}
	for _, tt := range tests {
		if got := LootValue(tt.loot); got != tt.want {
			t.Errorf("LootValue(%v) = %d, want %d", tt.loot, got, tt.want)
		}
	}
}
