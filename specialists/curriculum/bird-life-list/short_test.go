package birdlifelist

import (
	"reflect"
	"testing"
)

func TestLifeList(t *testing.T) {
	var l LifeList
	// the first one is new
	if got := l.Tick("Wren"); !got {
		t.Errorf("Tick(Wren) = %v, want true", got)
	}
	// only the case differs, so it is not new
	if got := l.Tick("WREN"); got {
		t.Errorf("Tick(WREN) = %v, want false", got)
	}
	l.Tick("crane")
	// the copy changes, not the list
	l.Species()[0] = "x"
	// c before w, the first spelling stays
	want := []string{"crane", "Wren"}
	if got := l.Species(); !reflect.DeepEqual(got, want) {
		t.Errorf("Species() = %q, want %q", got, want)
	}
	// wren is there in other case, Swift is not
	want = []string{"Swift"}
	if got := l.Missing([]string{"wren", "Swift"}); !reflect.DeepEqual(got, want) {
		t.Errorf("Missing() = %q, want %q", got, want)
	}
}
