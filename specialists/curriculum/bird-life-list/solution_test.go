package birdlifelist

import (
	"slices"
	"testing"
)

func TestLifeList(t *testing.T) {
	var list LifeList
	for _, tick := range []struct {
		species string
		isNew   bool
	}{{"Wren", true}, {"crane", true}, {"Dunlin", true}, {"WREN", false}} {
		if got := list.Tick(tick.species); got != tick.isNew {
			t.Errorf("Tick(%q) = %t, want %t", tick.species, got, tick.isNew)
		}
	}
	want := []string{"crane", "Dunlin", "Wren"}
	got := list.Species()
	if !slices.Equal(got, want) {
		t.Fatalf("Species = %q, want %q", got, want)
	}
	got[0] = "zebra finch"
	if got := list.Species(); !slices.Equal(got, want) {
		t.Errorf("after a change by the caller Species = %q, want %q", got, want)
	}
	missing := list.Missing([]string{"Swift", "dunlin", "Avocet"})
	if want := []string{"Swift", "Avocet"}; !slices.Equal(missing, want) {
		t.Errorf("Missing = %q, want %q", missing, want)
	}
}
