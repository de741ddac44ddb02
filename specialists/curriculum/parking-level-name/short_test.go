package parkinglevelname

import (
	"fmt"
	"testing"
)

func TestLevelName(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// zero
	check(LevelName(0), "ground floor")
	// above
	check(LevelName(1), "level 1")
	check(LevelName(3), "level 3")
	// below
	check(LevelName(-1), "basement 1")
}
