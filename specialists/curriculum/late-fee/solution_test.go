package latefee

import "testing"

func TestLateFee(t *testing.T) {
	tests := []struct {
		name                     string
		days, grace, rate, limit int
		want                     int
	}{
		{"early", -4, 0, 25, 500, 0},
		{"within grace", 3, 3, 25, 500, 0},
		{"first paid day", 4, 3, 25, 500, 25},
		{"just at the limit", 22, 2, 25, 500, 500},
		{"capped", 90, 2, 25, 510, 510},
		{"no limit", 90, 2, 25, 0, 2200},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := LateFee(tt.days, tt.grace, tt.rate, tt.limit); got != tt.want {
				t.Errorf("LateFee(%d, %d, %d, %d) = %d, want %d",
					tt.days, tt.grace, tt.rate, tt.limit, got, tt.want)
			}
		})
	}
}
