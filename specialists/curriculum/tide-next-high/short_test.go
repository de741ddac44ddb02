package tidenexthigh

import (
	"fmt"
	"testing"
	"time"
)

func TestNextHigh(t *testing.T) {
	known := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// before the known one
	check(NextHigh(known, known.Add(-time.Hour)), known)
	// just at it
	check(NextHigh(known, known), known.Add(12*time.Hour+25*time.Minute))
	// an hour after it
	check(NextHigh(known, known.Add(time.Hour)), known.Add(12*time.Hour+25*time.Minute))
	// after the next one
	check(NextHigh(known, known.Add(13*time.Hour)), known.Add(24*time.Hour+50*time.Minute))
}
