package laundrywashtemp

import (
	"fmt"
	"testing"
)

func TestWashTemp(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty load
	check(fmt.Sprint(WashTemp(nil)), fmt.Sprint(0, false))
	// one label
	check(fmt.Sprint(WashTemp([]int{40})), fmt.Sprint(40, true))
	// the lowest one
	check(fmt.Sprint(WashTemp([]int{60, 30, 40})), fmt.Sprint(30, true))
	// hand wash only
	check(fmt.Sprint(WashTemp([]int{60, 0})), fmt.Sprint(0, false))
}
