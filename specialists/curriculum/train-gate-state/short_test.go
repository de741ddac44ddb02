package traingatestate

import (
	"testing"
	"time"
)

func TestGateState(t *testing.T) {
	departs := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	tests := []struct {
		before time.Duration
		want   string
	}{
		// 11 minutes before
		{11 * time.Minute, "waiting"},
		// 10 minutes before
		{10 * time.Minute, "boarding"},
		// 3 minutes before
		{3 * time.Minute, "boarding"},
		// 2 minutes before
		{2 * time.Minute, "closed"},
		// after the departure
		{-time.Minute, "closed"},
	}
	for _, tt := range tests {
		if got := GateState(departs.Add(-tt.before), departs, 10*time.Minute, 2*time.Minute); got != tt.want {
			t.Errorf("GateState(%v) = %v, want %v", tt.before, got, tt.want)
		}
	}
}
