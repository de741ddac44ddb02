package visiblefiles

import (
	"slices"
	"testing"
)

func TestVisible(t *testing.T) {
	paths := []string{
		".git/config", "src/main.go", "/srv/ann/.cache/x", "docs/.env", "./a.txt",
		"../b", "a/../c.d", ".../e", "", "x/..y", "/var/log.",
	}
	before := slices.Clone(paths)
	want := []string{"src/main.go", "./a.txt", "../b", "a/../c.d", "", "/var/log."}
	if got := Visible(paths); !slices.Equal(got, want) {
		t.Errorf("Visible = %q, want %q", got, want)
	}
	if !slices.Equal(paths, before) {
		t.Errorf("input changed to %q", paths)
	}
}

func TestVisibleNothing(t *testing.T) {
	for _, paths := range [][]string{nil, {".a", "b/.c/d"}} {
		if got := Visible(paths); len(got) != 0 {
			t.Errorf("Visible(%q) = %q, want nothing", paths, got)
		}
	}
}
