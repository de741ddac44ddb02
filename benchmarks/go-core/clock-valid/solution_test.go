package clockvalid

import "testing"

func TestValidClock(t *testing.T) {
	for _, tc := range []struct {
		name         string
		hour, minute int
		want         bool
	}{
		{"midnight", 0, 0, true},
		{"last minute", 23, 59, true},
		{"afternoon", 14, 30, true},
		{"hour too large", 24, 0, false},
		{"minute too large", 10, 60, false},
		{"negative hour", -1, 10, false},
		{"negative minute", 10, -1, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := ValidClock(tc.hour, tc.minute); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
