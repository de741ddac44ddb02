package lootvalue

import "testing"

func TestLootValue(t *testing.T) {
	tests := []struct {
		name string
		loot []LootStack
		want int
	}{
		{"nothing", nil, 0},
		{"sum of products", []LootStack{{Price: 5, Count: 3}, {Price: 2, Count: 10}}, 35},
		{"quest items", []LootStack{{Price: 100, Count: 2, Quest: true}, {Price: 7, Count: 1}}, 7},
		{"large stack", []LootStack{{Price: 65535, Count: 255}, {Price: 300, Count: 250}}, 16786425},
		{"empty stack", []LootStack{{Price: 9, Count: 0}}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := LootValue(tt.loot); got != tt.want {
				t.Errorf("LootValue(%+v) = %d, want %d", tt.loot, got, tt.want)
			}
		})
	}
}
