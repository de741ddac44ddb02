package swapextension

import (
	"fmt"
	"testing"
)

func TestSwapExt(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// swapped
	check(SwapExt("a.txt", ".md"), "a.md")
	// appended
	check(SwapExt("a", ".md"), "a.md")
	// only the last one
	check(SwapExt("a.b.c", ".md"), "a.b.md")
	// a dot at the start
	check(SwapExt(".a", ".md"), ".a.md")
	// a dot in the folder
	check(SwapExt("x.y/a", ".md"), "x.y/a.md")
}
