package painttintdispenser

import (
	"fmt"
	"testing"
)

func TestDispenser(t *testing.T) {
	take, other := Dispenser(5), Dispenser(5)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 5 - 2 = 3 are left
	check(fmt.Sprint(take(2)), fmt.Sprint(3, true))
	// one more than the 3 left
	check(fmt.Sprint(take(4)), fmt.Sprint(3, false))
	// zero is fine
	check(fmt.Sprint(take(0)), fmt.Sprint(3, true))
	// all that is left
	check(fmt.Sprint(take(3)), fmt.Sprint(0, true))
	// the other cartridge is still full, 5 - 1 = 4
	if left, ok := other(1); left != 4 || !ok {
		t.Errorf("other(1) = %d, %v, want 4, true", left, ok)
	}
}
