package filmdotline

import (
	"fmt"
	"testing"
)

func TestDotLine(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 6 - 2 = 4 dots
	check(DotLine("a", "b", 6), "a....b")
	// exactly three
	check(DotLine("a", "b", 5), "a...b")
	// at least three
	check(DotLine("a", "b", 2), "a...b")
	// é is one rune
	check(DotLine("é", "b", 6), "é....b")
}
