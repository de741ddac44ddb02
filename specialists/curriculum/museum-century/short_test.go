package museumcentury

import "testing"

func TestCenturyOf(t *testing.T) {
	tests := []struct {
		year int
		want string
	}{
		// no year
		{0, "unknown"},
		// the first one
		{1, "1st century"},
		// still the first
		{100, "1st century"},
		// the second begins
		{101, "2nd century"},
		{201, "3rd century"},
		{1900, "19th century"},
		{2001, "21st century"},
	}
	for _, tt := range tests {
		if got := CenturyOf(tt.year); got != tt.want {
			t.Errorf("CenturyOf(%v) = %v, want %v", tt.year, got, tt.want)
		}
	}
}
