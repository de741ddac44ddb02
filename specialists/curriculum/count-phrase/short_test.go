package countphrase

import (
	"fmt"
	"testing"
)

func TestPhrase(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// none
	check(Phrase(0, "file"), "no files")
	// one
	check(Phrase(1, "file"), "one file")
	// y becomes ies
	check(Phrase(2, "city"), "2 cities")
	// but not for one
	check(Phrase(1, "city"), "one city")
}
