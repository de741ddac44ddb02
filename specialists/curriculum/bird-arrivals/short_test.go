package birdarrivals

import (
	"reflect"
	"testing"
	"time"
)

func TestArrivals(t *testing.T) {
	early, late := time.Unix(1, 0), time.Unix(2, 0)
	tests := []struct {
		log  []Sighting
		want map[string]time.Time
	}{
		// no sightings
		{nil, map[string]time.Time{}},
		// a blank species is ignored
		{[]Sighting{{" ", early}}, map[string]time.Time{}},
		// the same bird, trimmed and in lower case
		{[]Sighting{{" Owl", late}, {"owl", early}}, map[string]time.Time{"owl": early}},
		// the later one does not count
		{[]Sighting{{"owl", early}, {"owl", late}}, map[string]time.Time{"owl": early}},
		// two species
		{[]Sighting{{"owl", late}, {"tit", early}}, map[string]time.Time{"owl": late, "tit": early}},
	}
	for _, tt := range tests {
		if got := Arrivals(tt.log); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Arrivals(%v) = %v, want %v", tt.log, got, tt.want)
		}
	}
}
