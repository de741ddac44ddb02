package layovertext

import (
	"testing"
	"time"
)

func TestLayover(t *testing.T) {
	arrival := time.Date(2025, time.May, 3, 22, 15, 30, 0, time.UTC)
	tests := []struct {
		name string
		wait time.Duration
		want string
	}{
		{"none", 0, "0h00m"},
		{"seconds cut off", 40*time.Minute + 59*time.Second, "0h40m"},
		{"padded minutes", 125 * time.Minute, "2h05m"},
		{"more than a day", 26*time.Hour + 10*time.Minute, "26h10m"},
		{"missed", -time.Second, "missed"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			departure := arrival.Add(tt.wait).In(time.FixedZone("X", 3*3600))
			if got := Layover(arrival, departure); got != tt.want {
				t.Errorf("Layover after %v = %q, want %q", tt.wait, got, tt.want)
			}
		})
	}
}
