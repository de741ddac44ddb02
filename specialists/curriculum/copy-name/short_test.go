package copyname

import (
	"fmt"
	"testing"
)

func TestFreeName(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// free
	check(FreeName("a.txt", nil), "a.txt")
	// taken
	check(FreeName("a.txt", map[string]bool{"a.txt": true}), "a (2).txt")
	// case is ignored
	check(FreeName("A.txt", map[string]bool{"a.txt": true}), "A (2).txt")
	// no extension
	check(FreeName("a", map[string]bool{"a": true}), "a (2)")
}
