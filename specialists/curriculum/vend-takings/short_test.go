package vendtakings

import "testing"

func TestTakings(t *testing.T) {
	tests := []struct {
		sales []SaleLine
		want  int64
	}{
		// no sales
		{nil, 0},
		// 2 * 3
		{[]SaleLine{{2, 3, false}}, 6},
		// 2 * 3 + 5 * 1
		{[]SaleLine{{2, 3, false}, {5, 1, false}}, 11},
		// refunded
		{[]SaleLine{{2, 3, true}}, 0},
		// too large for an int32
		{[]SaleLine{{100000, 100000, false}}, 10000000000},
	}
	for _, tt := range tests {
		if got := Takings(tt.sales); got != tt.want {
			t.Errorf("Takings(%v) = %v, want %v", tt.sales, got, tt.want)
		}
	}
}
