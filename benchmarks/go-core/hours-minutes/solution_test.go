package hoursminutes

import "testing"

func TestHoursMinutes(t *testing.T) {
	tests := []struct {
		name    string
		total   int
		hours   int
		minutes int
	}{
		{"zero", 0, 0, 0},
		{"minutes only", 59, 0, 59},
		{"one hour", 60, 1, 0},
		{"both", 135, 2, 15},
		{"more than a day", 1505, 25, 5},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			hours, minutes := HoursMinutes(tc.total)
			if hours != tc.hours || minutes != tc.minutes {
				t.Errorf("HoursMinutes(%v) = %v, %v; want %v, %v", tc.total, hours, minutes, tc.hours, tc.minutes)
			}
		})
	}
}
