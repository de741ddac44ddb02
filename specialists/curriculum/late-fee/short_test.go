package latefee

import "testing"

func TestLateFee(t *testing.T) {
	tests := []struct {
		days  int
		grace int
		rate  int
		limit int
		want  int
	}{
		// not late yet
		{2, 2, 10, 0, 0},
		// one day after the grace days
		{3, 2, 10, 0, 10},
		// three days
		{5, 2, 10, 0, 30},
		// at most the limit
		{9, 2, 10, 50, 50},
		// just the limit
		{7, 2, 10, 50, 50},
		// below the limit
		{6, 2, 10, 50, 40},
	}
	for _, tt := range tests {
		if got := LateFee(tt.days, tt.grace, tt.rate, tt.limit); got != tt.want {
			t.Errorf("LateFee(%v, %v, %v, %v) = %v, want %v", tt.days, tt.grace, tt.rate, tt.limit, got, tt.want)
		}
	}
}
