package printertraypick

import (
	"fmt"
	"testing"
)

func TestPickTray(t *testing.T) {
	small := &PaperTray{"small", "A4", 5}
	big := &PaperTray{"big", "A4", 9}
	bays := []*PaperTray{nil, small, big}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// exactly enough, the empty bay is skipped
	check(PickTray(bays, "A4", 5), small)
	// one too many for the first
	check(PickTray(bays, "A4", 6), big)
	// nobody has enough
	check(PickTray(bays, "A4", 10), nil)
	// other paper
	check(PickTray(bays, "A3", 1), nil)
}
