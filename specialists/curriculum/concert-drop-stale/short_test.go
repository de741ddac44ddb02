package concertdropstale

import (
	"fmt"
	"reflect"
	"testing"
	"time"
)

func TestDropStale(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	now := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	holds := map[string]time.Time{
		// older than an hour, and exactly an hour old: both go
		"A": now.Add(-2 * time.Hour),
		"B": now.Add(-time.Hour),
		// one minute old stays
		"C": now.Add(-time.Minute),
	}
	// A and B are removed
	check(DropStale(holds, now, time.Hour), 2)
	// C is left
	want := map[string]time.Time{"C": now.Add(-time.Minute)}
	if !reflect.DeepEqual(holds, want) {
		t.Errorf("holds = %v, want %v", holds, want)
	}
	// nil map
	check(DropStale(nil, now, time.Hour), 0)
}
