package artistspacing

import (
	"fmt"
	"testing"
)

func TestFirstRepeat(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// none
	check(FirstRepeat(nil, 1), -1)
	// directly before
	check(FirstRepeat([]string{"a", "a"}, 1), 1)
	// case does not matter
	check(FirstRepeat([]string{"A", "a"}, 1), 1)
	// no gap
	check(FirstRepeat([]string{"a", "a"}, 0), -1)
}
