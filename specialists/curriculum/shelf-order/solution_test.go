package shelforder

import (
	"errors"
	"slices"
	"testing"
)

func TestSortShelf(t *testing.T) {
	calls := []string{"QA 76", "ZA 1", "QA 9", "Q 300", "QA 07", "QA 7"}
	before := slices.Clone(calls)
	want := []string{"Q 300", "QA 07", "QA 7", "QA 9", "QA 76", "ZA 1"}
	if got, err := SortShelf(calls); err != nil || !slices.Equal(got, want) {
		t.Errorf("SortShelf(%q) = %q, %v, want %q", before, got, err, want)
	}
	if !slices.Equal(calls, before) {
		t.Errorf("SortShelf changed its input to %q", calls)
	}
	if got, err := SortShelf([]string{"QA 7", "QA 07"}); err != nil || got[0] != "QA 7" {
		t.Errorf("SortShelf reordered equal call numbers: %q, %v", got, err)
	}
}

func TestSortShelfErrors(t *testing.T) {
	for _, call := range []string{"", "QA76", "QA x", "QA "} {
		got, err := SortShelf([]string{"QA 1", call})
		if got != nil || !errors.Is(err, ErrCall) {
			t.Errorf("SortShelf with %q = %q, %v, want ErrCall", call, got, err)
		}
	}
}
