package bestcopies

import (
	"slices"
	"testing"
)

func TestUnique(t *testing.T) {
	photos := []Photo{
		{"a.jpg", "s1", 100},
		{"raw1", "", 7},
		{"b.jpg", "s2", 50},
		{"a-large.jpg", "s1", 300},
		{"b-again.jpg", "s2", 50},
		{"raw2", "", 9},
		{"a-small.jpg", "s1", 20},
	}
	before := slices.Clone(photos)
	want := []Photo{
		{"a-large.jpg", "s1", 300},
		{"raw1", "", 7},
		{"b.jpg", "s2", 50},
		{"raw2", "", 9},
	}
	if got := Unique(photos); !slices.Equal(got, want) {
		t.Errorf("Unique = %v, want %v", got, want)
	}
	if !slices.Equal(photos, before) {
		t.Errorf("input changed to %v", photos)
	}
	if got := Unique(nil); len(got) != 0 {
		t.Errorf("Unique(nil) = %v, want nothing", got)
	}
}
