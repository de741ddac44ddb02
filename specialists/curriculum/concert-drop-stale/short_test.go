package concertdropstale

import (
	"reflect"
	"testing"
	"time"
)

func TestDropStale(t *testing.T) {
	now := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	holds := map[string]time.Time{
		// older than an hour, and exactly an hour old: both go
		"A": now.Add(-2 * time.Hour),
		"B": now.Add(-time.Hour),
		// one minute old stays
		"C": now.Add(-time.Minute),
	}
	// A and B are removed
	if got := DropStale(holds, now, time.Hour); got != 2 {
		t.Errorf("DropStale() = %d, want 2", got)
	}
	// C is left
	want := map[string]time.Time{"C": now.Add(-time.Minute)}
	if !reflect.DeepEqual(holds, want) {
		t.Errorf("holds = %v, want %v", holds, want)
	}
	// nil map
	if got := DropStale(nil, now, time.Hour); got != 0 {
		t.Errorf("DropStale(nil) = %d, want 0", got)
	}
}
