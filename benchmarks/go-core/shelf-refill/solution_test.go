package shelfrefill

import "testing"

func TestRefill(t *testing.T) {
	for _, tc := range []struct {
		name                         string
		stock, capacity, asked, want int
	}{
		{"fits", 2, 10, 5, 5},
		{"fits exactly", 2, 10, 8, 8},
		{"too many", 2, 10, 9, 8},
		{"empty shelf", 0, 10, 20, 10},
		{"full shelf", 10, 10, 3, 0},
		{"overfull shelf", 12, 10, 3, 0},
		{"nothing wanted", 2, 10, 0, 0},
		{"negative want", 2, 10, -4, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Refill(tc.stock, tc.capacity, tc.asked); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
