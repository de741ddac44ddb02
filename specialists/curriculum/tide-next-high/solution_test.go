package tidenexthigh

import (
	"testing"
	"time"
)

func TestNextHigh(t *testing.T) {
	tests := []struct{ known, now, want string }{
		{"2024-03-05 04:00", "2024-03-05 04:01", "2024-03-05 16:25"},
		{"2024-03-05 04:00", "2024-03-05 16:25", "2024-03-06 04:50"},
		{"2024-03-05 04:00", "2024-03-07 00:00", "2024-03-07 05:40"},
		{"2024-03-05 04:00", "2024-03-04 04:00", "2024-03-05 04:00"},
	}
	for _, tc := range tests {
		known, _ := time.Parse("2006-01-02 15:04", tc.known)
		now, _ := time.Parse("2006-01-02 15:04", tc.now)
		if got := NextHigh(known, now).Format("2006-01-02 15:04"); got != tc.want {
			t.Errorf("NextHigh(%s, %s) = %s, want %s", tc.known, tc.now, got, tc.want)
		}
	}
}
