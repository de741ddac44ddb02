package bakerypickuptime

import (
	"testing"
	"time"
)

func TestPickupTime(t *testing.T) {
	open := time.Date(2024, time.March, 5, 4, 30, 0, 0, time.UTC)
	tests := []struct {
		n, perBatch int
		want        string
	}{
		{1, 12, "04:50"},
		{12, 12, "04:50"},
		{13, 12, "05:10"},
		{3, 1, "05:30"},
	}
	for _, tc := range tests {
		got := PickupTime(open, tc.n, tc.perBatch, 20*time.Minute).Format("15:04")
		if got != tc.want {
			t.Errorf("order %d of batches of %d is ready at %s, want %s", tc.n, tc.perBatch, got, tc.want)
		}
	}
}
