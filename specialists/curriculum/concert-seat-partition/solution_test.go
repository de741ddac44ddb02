package concertseatpartition

import (
	"slices"
	"strings"
	"testing"
)

func TestPartitionSeats(t *testing.T) {
	seats := []string{"A1", "B1", "B2", "A2", "C1"}
	tests := []struct {
		row        string
		good, rest []string
	}{
		{"B", []string{"B1", "B2"}, []string{"A1", "A2", "C1"}},
		{"D", nil, []string{"A1", "B1", "B2", "A2", "C1"}},
		{"", []string{"A1", "B1", "B2", "A2", "C1"}, nil},
	}
	for _, tt := range tests {
		var asked []string
		good, rest := PartitionSeats(seats, func(s string) bool {
			asked = append(asked, s)
			return strings.HasPrefix(s, tt.row)
		})
		if !slices.Equal(good, tt.good) || !slices.Equal(rest, tt.rest) {
			t.Errorf("row %q: got %q and %q, want %q and %q", tt.row, good, rest, tt.good, tt.rest)
		}
		if !slices.Equal(seats, []string{"A1", "B1", "B2", "A2", "C1"}) {
			t.Fatalf("row %q: seats changed to %q", tt.row, seats)
		}
		if !slices.Equal(asked, seats) {
			t.Errorf("row %q: ok was called for %q, want each seat once", tt.row, asked)
		}
	}
}

func TestPartitionNumbers(t *testing.T) {
	good, rest := PartitionSeats([]int{4, 7, 9}, func(n int) bool { return n < 9 })
	if !slices.Equal(good, []int{4, 7}) || !slices.Equal(rest, []int{9}) {
		t.Errorf("got %v and %v, want [4 7] and [9]", good, rest)
	}
}
