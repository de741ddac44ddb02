package hourminutes

import "testing"

func TestHoursMinutes(t *testing.T) {
	for _, tc := range []struct {
		name                  string
		total, hours, minutes int
	}{
		{"zero", 0, 0, 0},
		{"under an hour", 59, 0, 59},
		{"one hour", 60, 1, 0},
		{"mixed", 135, 2, 15},
		{"over a day", 1501, 25, 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			h, m := HoursMinutes(tc.total)
			if h != tc.hours || m != tc.minutes {
				t.Errorf("got %d and %d, want %d and %d", h, m, tc.hours, tc.minutes)
			}
		})
	}
}
