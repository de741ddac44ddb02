package crafttimes

import "testing"

func TestTimes(t *testing.T) {
	bag := map[string]int{"wood": 7, "iron": 9, "rope": 2}
	tests := []struct {
		name   string
		recipe map[string]int
		want   int
	}{
		{"one ingredient", map[string]int{"wood": 2}, 3},
		{"scarcest decides", map[string]int{"wood": 1, "iron": 2, "rope": 1}, 2},
		{"too few", map[string]int{"rope": 3, "iron": 1}, 0},
		{"missing", map[string]int{"gold": 1, "wood": 1}, 0},
		{"exactly used up", map[string]int{"iron": 9}, 1},
		{"empty recipe", map[string]int{}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Times(tt.recipe, bag); got != tt.want {
				t.Errorf("Times(%v) = %d, want %d", tt.recipe, got, tt.want)
			}
		})
	}
}
