package birdlifelist

import (
	"fmt"
	"testing"
)

func TestLifeList(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	var l LifeList
	// the first one is new
	check(l.Tick("Wren"), true)
	// only the case differs, so it is not new
	check(l.Tick("WREN"), false)
	l.Tick("crane")
	// the copy changes, not the list
	l.Species()[0] = "x"
	// c before w, the first spelling stays
	want := []string{"crane", "Wren"}
	check(l.Species(), want)
	// wren is there in other case, Swift is not
	want = []string{"Swift"}
	check(l.Missing([]string{"wren", "Swift"}), want)
}
