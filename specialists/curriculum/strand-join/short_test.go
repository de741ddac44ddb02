package strandjoin

import (
	"errors"
	"fmt"
	"testing"
)

func TestJoinAll(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no parts and one part
	check(fmt.Sprint(JoinAll(nil, 1)), fmt.Sprint("", nil))
	check(fmt.Sprint(JoinAll([]string{"A"}, 1)), fmt.Sprint("A", nil))
	// the overlap C has exactly 1 letter
	check(fmt.Sprint(JoinAll([]string{"AC", "CG"}, 1)), fmt.Sprint("ACG", nil))
	// the longest overlap is AA
	check(fmt.Sprint(JoinAll([]string{"CAA", "AAG"}, 1)), fmt.Sprint("CAAG", nil))
	// 1 letter is too short for 2
	if _, err := JoinAll([]string{"AC", "CG"}, 2); !errors.Is(err, ErrOverlap) {
		t.Errorf("JoinAll: %v, want ErrOverlap", err)
	}
}
