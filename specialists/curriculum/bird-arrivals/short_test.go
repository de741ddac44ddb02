package birdarrivals

import (
	"fmt"
	"testing"
	"time"
)

func TestArrivals(t *testing.T) {
	early, late := time.Unix(1, 0), time.Unix(2, 0)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no sightings
	check(Arrivals(nil), map[string]time.Time{})
	// a blank species is ignored
	check(Arrivals([]Sighting{{" ", early}}), map[string]time.Time{})
	// the later one does not count
	check(Arrivals([]Sighting{{"owl", early}, {"owl", late}}), map[string]time.Time{"owl": early})
	// two species
	check(Arrivals([]Sighting{{"owl", late}, {"tit", early}}), map[string]time.Time{"owl": late, "tit": early})
}
