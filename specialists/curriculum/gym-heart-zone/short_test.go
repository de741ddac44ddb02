package gymheartzone

import (
	"fmt"
	"testing"
)

func TestHeartZone(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// below 50 percent
	check(HeartZone(49, 100), 0)
	// just 50
	check(HeartZone(50, 100), 1)
	// just 90
	check(HeartZone(90, 100), 5)
	// no maximum
	check(HeartZone(50, 0), 0)
}
