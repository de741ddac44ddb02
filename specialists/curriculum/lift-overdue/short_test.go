package liftoverdue

import (
	"fmt"
	"testing"
	"time"
)

func TestOverdueCalls(t *testing.T) {
	now := time.Date(2024, 1, 1, 12, 0, 0, 0, time.UTC)
	old := now.Add(-2 * time.Minute)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no calls give nil
	check(OverdueCalls(nil, now, time.Minute), []int{})
	// exactly the limit is not overdue
	check(OverdueCalls(map[int]time.Time{1: now.Add(-time.Minute)}, now, time.Minute), []int{})
	// pressed after now
	check(OverdueCalls(map[int]time.Time{1: now.Add(time.Hour)}, now, time.Minute), []int{})
	// two late floors in ascending order, 4 is new
	check(OverdueCalls(map[int]time.Time{5: old, 3: old, 4: now}, now, time.Minute), []int{3, 5})
}
