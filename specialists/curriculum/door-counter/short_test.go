package doorcounter

import (
	"fmt"
	"testing"
)

func TestMove(t *testing.T) {
	d := Door{Capacity: 5}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nobody is there to leave
	check(fmt.Sprint(d.Move(-1)), fmt.Sprint(0, ErrCount))
	// 3 enter
	check(fmt.Sprint(d.Move(3)), fmt.Sprint(3, nil))
	// 3 + 2 is exactly 5
	check(fmt.Sprint(d.Move(2)), fmt.Sprint(5, nil))
	// all 5 leave
	check(fmt.Sprint(d.Move(-5)), fmt.Sprint(0, nil))
}
