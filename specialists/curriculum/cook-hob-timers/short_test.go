package cookhobtimers

import (
	"fmt"
	"testing"
	"time"
)

func TestHobTimers(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	var h HobTimers
	h.Set(4, time.Unix(5, 0))
	// the second Set replaces the first
	h.Set(4, time.Unix(11, 0))
	h.Set(3, time.Unix(9, 0))
	h.Set(2, time.Unix(10, 0))
	h.Set(1, time.Unix(10, 0))
	// 3 ends first, 1 and 2 at the same time
	want := []int{3, 1, 2}
	check(h.Expired(time.Unix(10, 0)), want)
	// they are removed, 4 still runs
	if got := h.Expired(time.Unix(10, 0)); len(got) != 0 {
		t.Errorf("Expired(10) = %v, want none", got)
	}
	// 4 ends exactly now
	want = []int{4}
	check(h.Expired(time.Unix(11, 0)), want)
}
