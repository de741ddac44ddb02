package acecount

import "testing"

func TestHandValue(t *testing.T) {
	tests := []struct {
		cards []int
		limit int
		want  int
	}{
		// no cards
		{nil, 21, 0},
		// 2 + 3
		{[]int{2, 3}, 21, 5},
		// a king counts ten
		{[]int{13}, 21, 10},
		// an ace counts 11
		{[]int{1}, 21, 11},
		// or 1 above the limit
		{[]int{1, 10, 5}, 21, 16},
		// exactly the limit
		{[]int{1, 13}, 21, 21},
		// one of two aces counts 11
		{[]int{1, 1}, 21, 12},
	}
	for _, tt := range tests {
		if got := HandValue(tt.cards, tt.limit); got != tt.want {
			t.Errorf("HandValue(%v, %v) = %v, want %v", tt.cards, tt.limit, got, tt.want)
		}
	}
}
