package ranktree

import (
	"slices"
	"testing"
)

// agree compares every answer of s with those from the sorted values.
func agree(t *testing.T, s *Scores, values []int) {
	t.Helper()
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	if s.Len() != len(sorted) {
		t.Fatalf("Len = %d, want %d for %v", s.Len(), len(sorted), sorted)
	}
	for k, want := range sorted {
		if got, ok := s.Select(k); !ok || got != want {
			t.Fatalf("Select(%d) = %d, %v; want %d in %v", k, got, ok, want, sorted)
		}
	}
	for _, k := range []int{-1, len(sorted), len(sorted) + 5} {
		if got, ok := s.Select(k); ok || got != 0 {
			t.Fatalf("Select(%d) = %d, %v with %d values", k, got, ok, len(sorted))
		}
	}
	for v := -3; v <= 33; v++ {
		want, _ := slices.BinarySearch(sorted, v)
		if got := s.Rank(v); got != want {
			t.Fatalf("Rank(%d) = %d, want %d in %v", v, got, want, sorted)
		}
	}
}

func TestInsert(t *testing.T) {
	var s Scores
	agree(t, &s, nil)
	var values []int
	for _, v := range []int{5, 3, 5, 10, -2, 3, 5, 0, 30, 20, 25, -2} {
		s.Insert(v)
		values = append(values, v)
		agree(t, &s, values)
	}
}

func TestManyInserts(t *testing.T) {
	var s Scores
	var values []int
	seed := uint32(3)
	for range 200 {
		seed = seed*1664525 + 1013904223
		v := int(seed>>16) % 30
		s.Insert(v)
		values = append(values, v)
		agree(t, &s, values)
	}
}
