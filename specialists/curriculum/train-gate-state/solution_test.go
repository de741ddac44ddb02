package traingatestate

import (
	"testing"
	"time"
)

func TestGateState(t *testing.T) {
	departs := time.Date(2024, 9, 3, 14, 30, 0, 0, time.UTC)
	tests := []struct {
		name   string
		before time.Duration
		want   string
	}{
		{"long before", 20*time.Minute + time.Second, "waiting"},
		{"gate opens", 20 * time.Minute, "boarding"},
		{"last second", 2*time.Minute + time.Second, "boarding"},
		{"gate closes", 2 * time.Minute, "closed"},
		{"train has left", -time.Hour, "closed"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := GateState(departs.Add(-tt.before), departs, 20*time.Minute, 2*time.Minute)
			if got != tt.want {
				t.Errorf("GateState %v before departure = %q, want %q", tt.before, got, tt.want)
			}
		})
	}
}
