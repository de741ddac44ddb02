package birdarrivals

import (
	"maps"
	"testing"
	"time"
)

func TestArrivals(t *testing.T) {
	day := func(d int) time.Time { return time.Date(2024, time.April, d, 7, 0, 0, 0, time.UTC) }
	tests := []struct {
		name string
		log  []Sighting
		want map[string]time.Time
	}{
		{"nothing", nil, map[string]time.Time{}},
		{"blank species", []Sighting{{" ", day(1)}, {"", day(2)}}, map[string]time.Time{}},
		{"unordered", []Sighting{
			{"Swift", day(9)},
			{" swift", day(4)},
			{"SWIFT ", day(20)},
			{"Cuckoo", day(12)},
		}, map[string]time.Time{"swift": day(4), "cuckoo": day(12)}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Arrivals(tt.log); !maps.Equal(got, tt.want) {
				t.Errorf("Arrivals = %v, want %v", got, tt.want)
			}
		})
	}
}
