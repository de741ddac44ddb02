package vendcredit

import (
	"slices"
	"testing"
)

func TestInsertCoins(t *testing.T) {
	accepted := []int{10, 20, 50}
	tests := []struct {
		name    string
		coins   []int
		limit   int
		credit  int
		refused []int
	}{
		{"no coins", nil, 100, 0, nil},
		{"unknown coins", []int{5, 50, 200, 10}, 500, 60, []int{5, 200}},
		{"limit exceeded once", []int{20, 10, 50, 10, 5}, 40, 80, []int{10, 5}},
		{"limit met", []int{20, 20, 10}, 40, 40, []int{10}},
	}
	for _, tt := range tests {
		credit, refused := InsertCoins(tt.coins, accepted, tt.limit)
		if credit != tt.credit || !slices.Equal(refused, tt.refused) {
			t.Errorf("%s: got %d, %v, want %d, %v", tt.name, credit, refused, tt.credit, tt.refused)
		}
	}
}
