package museumentryprice

import "testing"

func TestEntryPrice(t *testing.T) {
	tests := []struct {
		age    int
		member bool
		want   int
	}{
		// members are free
		{30, true, 0},
		// under 6
		{5, false, 0},
		// from 6 on
		{6, false, 600},
		// 17 is under 18
		{17, false, 600},
		// 18 pays in full
		{18, false, 1400},
		// 64 pays in full
		{64, false, 1400},
		// from 65 on
		{65, false, 900},
	}
	for _, tt := range tests {
		if got := EntryPrice(tt.age, tt.member); got != tt.want {
			t.Errorf("EntryPrice(%v, %v) = %v, want %v", tt.age, tt.member, got, tt.want)
		}
	}
}
