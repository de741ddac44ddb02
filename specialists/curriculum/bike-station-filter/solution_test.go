package bikestationfilter

import "testing"

func TestStationFilter(t *testing.T) {
	tests := []struct {
		station  string
		minBikes int
		want     string
	}{
		{" Old Mill\t", 0, "station eq 'Old Mill'"},
		{"King's Cross", 3, "station eq 'King''s Cross' and bikes ge 3"},
		{"x' or ''='", -1, "station eq 'x'' or ''''='''"},
		{"  ", 1, "bikes ge 1"},
		{"", 0, ""},
	}
	for _, tt := range tests {
		if got := StationFilter(tt.station, tt.minBikes); got != tt.want {
			t.Errorf("StationFilter(%q, %d) = %q, want %q", tt.station, tt.minBikes, got, tt.want)
		}
	}
}
