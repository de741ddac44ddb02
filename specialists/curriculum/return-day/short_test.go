package returnday

import (
	"fmt"
	"testing"
	"time"
)

func TestReturnDay(t *testing.T) {
	monday := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// plus two days
	check(ReturnDay(monday, 2, nil), monday.AddDate(0, 0, 2))
	// closed on Monday
	check(ReturnDay(monday, 0, map[time.Weekday]bool{1: true}), monday.AddDate(0, 0, 1))
	// only open on Sunday
	check(ReturnDay(monday, 0, map[time.Weekday]bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: true}), monday.AddDate(0, 0, 6))
}
