package traindelayline

import (
	"testing"
	"time"
)

func TestDepartureLine(t *testing.T) {
	due := time.Date(2024, 1, 8, 17, 5, 0, 0, time.UTC)
	early := time.Date(2024, 1, 8, 6, 40, 0, 0, time.UTC)
	late := due.Add(7 * time.Minute)
	tests := []struct {
		name string
		d    Departure
		want string
	}{
		{"nothing known", Departure{Train: "IC 4", Due: due}, "17:05 IC 4"},
		{"delayed", Departure{"IC 4", due, &late}, "17:05 IC 4, expected 17:12"},
		{"on time", Departure{"RB 61", early, &early}, "06:40 RB 61"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := DepartureLine(tt.d); got != tt.want {
				t.Errorf("DepartureLine(%v) = %q, want %q", tt.d, got, tt.want)
			}
		})
	}
}
