package quizspeed

import (
	"fmt"
	"testing"
)

func TestSpeedPoints(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// wrong
	check(SpeedPoints(false, 10, 10), 0)
	// all time left
	check(SpeedPoints(true, 10, 10), 1000)
	// below none counts as none
	check(SpeedPoints(true, -5, 10), 500)
	// above all counts as all
	check(SpeedPoints(true, 20, 10), 1000)
}
