package concertdropstale

import (
	"maps"
	"testing"
	"time"
)

func TestDropStale(t *testing.T) {
	now := time.Date(2024, 5, 3, 20, 0, 0, 0, time.UTC)
	old, edge, fresh, later := now.Add(-time.Hour), now.Add(-10*time.Minute), now.Add(-9*time.Minute), now.Add(time.Hour)
	holds := map[string]time.Time{"A1": old, "A2": edge, "A3": old, "B1": fresh, "B2": later}
	if got := DropStale(holds, now, 10*time.Minute); got != 3 {
		t.Errorf("DropStale = %d, want 3", got)
	}
	if want := (map[string]time.Time{"B1": fresh, "B2": later}); !maps.Equal(holds, want) {
		t.Errorf("left %v, want %v", holds, want)
	}
	if got := DropStale(holds, now, 10*time.Minute); got != 0 {
		t.Errorf("second call = %d, want 0", got)
	}
}

func TestDropStaleEmpty(t *testing.T) {
	if got := DropStale(nil, time.Time{}, time.Minute); got != 0 {
		t.Errorf("DropStale(nil) = %d, want 0", got)
	}
}
