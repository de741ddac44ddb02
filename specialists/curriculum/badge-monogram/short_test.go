package badgemonogram

import (
	"fmt"
	"testing"
)

func TestMonogram(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no word
	check(Monogram(" "), "?")
	// one word
	check(Monogram("ada"), "A")
	// the first and the last
	check(Monogram("a b c"), "AC")
	// é is one letter
	check(Monogram("élan"), "É")
}
