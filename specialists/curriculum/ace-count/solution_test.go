package acecount

import "testing"

func TestHandValue(t *testing.T) {
	tests := []struct {
		name  string
		cards []int
		limit int
		want  int
	}{
		{"faces count ten", []int{9, 10, 11, 13}, 21, 39},
		{"ace raised to hit the limit", []int{1, 12}, 21, 21},
		{"ace stays low", []int{1, 5, 6}, 21, 12},
		{"only one of two raised", []int{1, 1, 3}, 21, 15},
		{"both raised under a high limit", []int{1, 1, 3}, 40, 25},
		{"no cards", nil, 21, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := HandValue(tt.cards, tt.limit); got != tt.want {
				t.Errorf("HandValue(%v, %d) = %d, want %d", tt.cards, tt.limit, got, tt.want)
			}
		})
	}
}
