package aislewalk

import (
	"slices"
	"testing"
)

func TestSortByAisle(t *testing.T) {
	entries := []AisleItem{
		{"soap", "home"}, {"milk", "dairy"}, {"string", "misc"}, {"pears", "fruit"},
		{"butter", "dairy"}, {"candle", "gifts"}, {"milk", "gifts"}, {"milk", "misc"},
	}
	before := slices.Clone(entries)
	want := []AisleItem{
		{"pears", "fruit"}, {"butter", "dairy"}, {"milk", "dairy"}, {"soap", "home"},
		{"candle", "gifts"}, {"milk", "gifts"}, {"milk", "misc"}, {"string", "misc"},
	}
	if got := SortByAisle(entries, []string{"fruit", "dairy", "home"}); !slices.Equal(got, want) {
		t.Errorf("SortByAisle = %v, want %v", got, want)
	}
	if !slices.Equal(entries, before) {
		t.Errorf("entries changed to %v", entries)
	}
}

func TestSortWithoutAisles(t *testing.T) {
	got := SortByAisle([]AisleItem{{"tea", "b"}, {"jam", "c"}}, nil)
	if want := []AisleItem{{"jam", "c"}, {"tea", "b"}}; !slices.Equal(got, want) {
		t.Errorf("SortByAisle without aisles = %v, want %v", got, want)
	}
	if got := SortByAisle(nil, []string{"a"}); len(got) != 0 {
		t.Errorf("SortByAisle(nil) = %v, want nothing", got)
	}
}
