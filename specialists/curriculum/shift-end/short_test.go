package shiftend

import "testing"

func TestEndTime(t *testing.T) {
	tests := []struct {
		start   int
		minutes int
		want    int
	}{
		// half an hour
		{900, 30, 930},
		// into the next hour
		{930, 40, 1010},
		// around midnight
		{2330, 60, 30},
		// backwards
		{1000, -30, 930},
		// backwards around midnight
		{0, -1, 2359},
		// nothing
		{1345, 0, 1345},
	}
	for _, tt := range tests {
		if got := EndTime(tt.start, tt.minutes); got != tt.want {
			t.Errorf("EndTime(%v, %v) = %v, want %v", tt.start, tt.minutes, got, tt.want)
		}
	}
}
