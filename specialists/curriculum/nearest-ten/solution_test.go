package nearestten

import "testing"

func TestRoundToTen(t *testing.T) {
	tests := []struct {
		hour, minute         int
		wantHour, wantMinute int
	}{
		{7, 4, 7, 0},
		{7, 5, 7, 10},
		{0, 58, 1, 0},
		{23, 54, 23, 50},
		{23, 55, 0, 0},
	}
	for _, tt := range tests {
		h, m := RoundToTen(tt.hour, tt.minute)
		if h != tt.wantHour || m != tt.wantMinute {
			t.Errorf("RoundToTen(%d, %d) = %d, %d, want %d, %d",
				tt.hour, tt.minute, h, m, tt.wantHour, tt.wantMinute)
		}
	}
}
