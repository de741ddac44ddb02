package museumvisitminutes

import (
	"errors"
	"fmt"
	"testing"
)

func TestVisitMinutes(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 1 hour = 60 minutes
	check(fmt.Sprint(VisitMinutes("09:00", "10:00")), fmt.Sprint(60, nil))
	// equal stamps
	check(fmt.Sprint(VisitMinutes("09:00", "09:00")), fmt.Sprint(0, nil))
	// one minute before in
	check(fmt.Sprint(VisitMinutes("09:01", "09:00")), fmt.Sprint(0, ErrStamps))
	// unreadable stamps have another error
	if _, err := VisitMinutes("x", "09:00"); err == nil || errors.Is(err, ErrStamps) {
		t.Errorf("error = %v, want another", err)
	}
	if _, err := VisitMinutes("00:00", "x"); err == nil || errors.Is(err, ErrStamps) {
		t.Errorf("error = %v, want another", err)
	}
}
