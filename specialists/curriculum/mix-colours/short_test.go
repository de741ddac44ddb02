package mixcolours

import (
	"fmt"
	"testing"
)

func TestMix(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the same
	check(Mix(RGB{1, 2, 3}, RGB{1, 2, 3}), RGB{1, 2, 3})
	// channel by channel
	check(Mix(RGB{0, 10, 20}, RGB{2, 20, 40}), RGB{1, 15, 30})
	// rounded down
	check(Mix(RGB{0, 0, 0}, RGB{1, 3, 5}), RGB{0, 1, 2})
	// no overflow
	check(Mix(RGB{255, 255, 255}, RGB{255, 255, 255}), RGB{255, 255, 255})
}
