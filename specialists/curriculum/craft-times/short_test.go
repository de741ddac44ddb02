package crafttimes

import "testing"

func TestTimes(t *testing.T) {
	bag := map[string]int{"wood": 6, "rope": 2}
	tests := []struct {
		recipe map[string]int
		want   int
	}{
		// 6 / 2 = 3
		{map[string]int{"wood": 2}, 3},
		// rope is the scarcest: 2 / 1 = 2
		{map[string]int{"wood": 1, "rope": 1}, 2},
		// too little rope, 2 / 3 = 0
		{map[string]int{"wood": 1, "rope": 3}, 0},
		// not in the bag
		{map[string]int{"iron": 1}, 0},
		// empty recipe
		{nil, 0},
	}
	for _, tt := range tests {
		if got := Times(tt.recipe, bag); got != tt.want {
			t.Errorf("Times(%v) = %d, want %d", tt.recipe, got, tt.want)
		}
	}
}
