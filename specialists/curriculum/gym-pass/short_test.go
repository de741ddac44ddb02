package gympass

import (
	"fmt"
	"testing"
	"time"
)

func TestPassValid(t *testing.T) {
	date := func(day int) time.Time { return time.Date(2024, 1, day, 0, 0, 0, 0, time.UTC) }
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no pass
	check(PassValid(nil, date(2)), false)
	// before its start
	check(PassValid(&Pass{date(2), date(4)}, date(1)), false)
	// at its end
	check(PassValid(&Pass{date(2), date(4)}, date(4)), false)
	// no end
	check(PassValid(&Pass{Start: date(2)}, date(9)), true)
}
