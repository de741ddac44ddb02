package lootvalue

import "testing"

func TestValue(t *testing.T) {
	tests := []struct {
		name string
		loot []Stack
		want int
	}{
		{"nothing", nil, 0},
		{"sum of products", []Stack{{Price: 5, Count: 3}, {Price: 2, Count: 10}}, 35},
		{"quest items", []Stack{{Price: 100, Count: 2, Quest: true}, {Price: 7, Count: 1}}, 7},
		{"large stack", []Stack{{Price: 65535, Count: 255}, {Price: 300, Count: 250}}, 16786425},
		{"empty stack", []Stack{{Price: 9, Count: 0}}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Value(tt.loot); got != tt.want {
				t.Errorf("Value(%+v) = %d, want %d", tt.loot, got, tt.want)
			}
		})
	}
}
