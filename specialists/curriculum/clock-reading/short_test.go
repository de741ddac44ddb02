package clockreading

import (
	"errors"
	"fmt"
	"testing"
)

func TestMinutes(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 1 hour = 60 minutes, and 5
	check(fmt.Sprint(Minutes("1:05")), fmt.Sprint(65, nil))
	// the last hour and the last minute
	check(fmt.Sprint(Minutes("23:00")), fmt.Sprint(23*60, nil))
	check(fmt.Sprint(Minutes("0:59")), fmt.Sprint(59, nil))
	// one above each
	if _, err := Minutes("24:00"); !errors.Is(err, ErrClock) {
		t.Errorf("Minutes: %v, want ErrClock", err)
	}
	if _, err := Minutes("0:60"); !errors.Is(err, ErrClock) {
		t.Errorf("Minutes: %v, want ErrClock", err)
	}
	// letters, one digit too few
	if _, err := Minutes("1:xx"); !errors.Is(err, ErrClock) {
		t.Errorf("Minutes: %v, want ErrClock", err)
	}
	if _, err := Minutes("1:5"); !errors.Is(err, ErrClock) {
		t.Errorf("Minutes: %v, want ErrClock", err)
	}
}
