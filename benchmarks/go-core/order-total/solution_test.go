package ordertotal

import "testing"

func TestTotal(t *testing.T) {
	tests := []struct {
		name  string
		items []*Item
		want  int
	}{
		{"none", nil, 0},
		{"one", []*Item{{Price: 5, Count: 3}}, 15},
		{"two", []*Item{{Price: 5, Count: 3}, {Price: 10, Count: 1}}, 25},
		{"count zero", []*Item{{Price: 7, Count: 0}}, 0},
		{"nil items", []*Item{nil, {Price: 4, Count: 2}, nil}, 8},
		{"refund", []*Item{{Price: -6, Count: 2}}, -12},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Total(tc.items); got != tc.want {
				t.Errorf("Total(%v) = %v, want %v", tc.items, got, tc.want)
			}
		})
	}
}
