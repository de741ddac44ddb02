package hotelnightcount

import (
	"testing"
	"time"
)

func TestNightCount(t *testing.T) {
	tests := []struct {
		in, out string
		want    int
	}{
		{"2024-02-28T15:00:00Z", "2024-03-02T10:00:00Z", 3},
		{"2024-05-01T23:50:00Z", "2024-05-02T06:00:00Z", 1},
		{"2024-05-01T06:00:00Z", "2024-05-01T23:50:00Z", 0},
		{"2024-05-09T12:00:00Z", "2024-05-04T12:00:00Z", 0},
		{"2024-05-01T22:00:00-05:00", "2024-05-02T08:00:00Z", 1},
	}
	for _, tc := range tests {
		in, _ := time.Parse(time.RFC3339, tc.in)
		out, _ := time.Parse(time.RFC3339, tc.out)
		if got := NightCount(in, out); got != tc.want {
			t.Errorf("NightCount(%s, %s) = %d, want %d", tc.in, tc.out, got, tc.want)
		}
	}
}
