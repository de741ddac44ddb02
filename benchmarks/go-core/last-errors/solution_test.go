package lasterrors

import (
	"slices"
	"strconv"
	"testing"
)

func TestTail(t *testing.T) {
	tests := []struct {
		name    string
		n       int
		add     []string
		want    []string
		dropped int
	}{
		{"empty", 3, nil, nil, 0},
		{"partly filled", 3, []string{"a", "b"}, []string{"a", "b"}, 0},
		{"just full", 3, []string{"a", "b", "c"}, []string{"a", "b", "c"}, 0},
		{"one overwritten", 3, []string{"a", "b", "c", "d"}, []string{"b", "c", "d"}, 1},
		{"two overwritten", 3, []string{"a", "b", "c", "d", "e"}, []string{"c", "d", "e"}, 2},
		{"whole round", 3, []string{"a", "b", "c", "d", "e", "f"}, []string{"d", "e", "f"}, 3},
		{"empty lines count", 2, []string{"", "x", ""}, []string{"x", ""}, 1},
		{"one line", 1, []string{"a", "b"}, []string{"b"}, 1},
		{"zero counts as one", 0, []string{"a", "b", "c"}, []string{"c"}, 2},
		{"negative counts as one", -3, []string{"a"}, []string{"a"}, 0},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			tail := NewTail(tc.n)
			for _, s := range tc.add {
				tail.Add(s)
			}
			if got := tail.Lines(); !slices.Equal(got, tc.want) {
				t.Errorf("Lines = %q, want %q", got, tc.want)
			}
			if got := tail.Dropped(); got != tc.dropped {
				t.Errorf("Dropped = %d, want %d", got, tc.dropped)
			}
		})
	}
}

func TestManyRounds(t *testing.T) {
	tail := NewTail(4)
	for i := range 103 {
		tail.Add(strconv.Itoa(i))
	}
	if got := tail.Lines(); !slices.Equal(got, []string{"99", "100", "101", "102"}) {
		t.Errorf("Lines = %q", got)
	}
	if tail.Dropped() != 99 {
		t.Errorf("Dropped = %d, want 99", tail.Dropped())
	}
}

func TestLinesIsNew(t *testing.T) {
	tail := NewTail(2)
	tail.Add("a")
	tail.Add("b")
	early := tail.Lines()
	tail.Add("c")
	if !slices.Equal(early, []string{"a", "b"}) {
		t.Errorf("a slice returned earlier became %q", early)
	}
	tail.Lines()[0] = "changed"
	if got := tail.Lines(); !slices.Equal(got, []string{"b", "c"}) {
		t.Errorf("Lines = %q", got)
	}
}
