package nearestten

import "testing"

func TestRoundToTen(t *testing.T) {
	tests := []struct {
		hour       int
		minute     int
		want       int
		wantMinute int
	}{
		// 4 goes down
		{1, 4, 1, 0},
		// 5 goes up
		{1, 5, 1, 10},
		// exact
		{2, 20, 2, 20},
		// into the next hour
		{3, 55, 4, 0},
		// midnight becomes 0:00
		{23, 55, 0, 0},
		// still before midnight
		{23, 54, 23, 50},
	}
	for _, tt := range tests {
		got, wantMinute := RoundToTen(tt.hour, tt.minute)
		if got != tt.want || wantMinute != tt.wantMinute {
			t.Errorf("RoundToTen(%v, %v) = %v, %v, want %v, %v", tt.hour, tt.minute, got, wantMinute, tt.want, tt.wantMinute)
		}
	}
}
