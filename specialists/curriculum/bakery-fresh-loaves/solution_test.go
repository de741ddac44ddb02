package bakeryfreshloaves

import (
	"slices"
	"testing"
	"time"
)

func TestFreshLoaves(t *testing.T) {
	now := time.Date(2024, time.March, 5, 9, 0, 0, 0, time.UTC)
	stale := Loaf{"rye", now.Add(-8*time.Hour - time.Second)}
	edge := Loaf{"oat", now.Add(-8 * time.Hour)}
	later := Loaf{"bun", now.Add(time.Hour)}
	loaves := []Loaf{stale, edge, later}
	got := FreshLoaves(loaves, now, 8*time.Hour)
	if want := []Loaf{edge, later}; !slices.Equal(got, want) {
		t.Errorf("FreshLoaves = %v, want %v", got, want)
	}
	if !slices.Equal(loaves, []Loaf{stale, edge, later}) {
		t.Errorf("the argument was changed to %v", loaves)
	}
	if got := FreshLoaves(loaves[:1], now, time.Hour); len(got) != 0 {
		t.Errorf("FreshLoaves of a stale loaf = %v, want none", got)
	}
}
