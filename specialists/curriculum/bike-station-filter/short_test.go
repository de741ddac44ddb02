package bikestationfilter

import "testing"

func TestStationFilter(t *testing.T) {
	tests := []struct {
		station  string
		minBikes int
		want     string
	}{
		// nothing remains
		{"", 0, ""},
		// white space around the name goes
		{" Mill ", 0, "station eq 'Mill'"},
		// a single quote is doubled
		{"A'B", 0, "station eq 'A''B'"},
		// a blank name is left out
		{" ", 1, "bikes ge 1"},
		// both parts are joined by and
		{"Mill", 3, "station eq 'Mill' and bikes ge 3"},
	}
	for _, tt := range tests {
		if got := StationFilter(tt.station, tt.minBikes); got != tt.want {
			t.Errorf("StationFilter(%q, %d) = %q, want %q", tt.station, tt.minBikes, got, tt.want)
		}
	}
}
