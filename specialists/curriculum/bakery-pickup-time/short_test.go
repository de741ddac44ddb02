package bakerypickuptime

import (
	"testing"
	"time"
)

func TestPickupTime(t *testing.T) {
	open := time.Date(2024, 1, 1, 6, 0, 0, 0, time.UTC)
	tests := []struct {
		n        int
		perBatch int
		want     time.Time
	}{
		// the first batch
		{1, 2, open.Add(time.Hour)},
		// still the first
		{2, 2, open.Add(time.Hour)},
		// the second
		{3, 2, open.Add(2 * time.Hour)},
		// one order a batch
		{3, 1, open.Add(3 * time.Hour)},
	}
	for _, tt := range tests {
		if got := PickupTime(open, tt.n, tt.perBatch, time.Hour); got != tt.want {
			t.Errorf("PickupTime(%v, %v) = %v, want %v", tt.n, tt.perBatch, got, tt.want)
		}
	}
}
