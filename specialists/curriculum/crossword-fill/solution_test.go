package crosswordfill

import (
	"errors"
	"slices"
	"testing"
)

func TestPuzzle(t *testing.T) {
	p := NewPuzzle([]string{"..#.", "....", "#.e."})
	steps := []struct {
		word     string
		row, col int
		down     bool
		err      error
		want     []string
	}{
		{"oak", 0, 1, true, nil, []string{".o#.", ".a..", "#ke."}},
		{"cart", 1, 0, false, nil, []string{".o#.", "cart", "#ke."}},
		{"xi", 0, 3, true, ErrClash, []string{".o#.", "cart", "#ke."}},
		{"no", 0, 0, false, nil, []string{"no#.", "cart", "#ke."}},
		{"xie", 0, 1, false, ErrSpace, []string{"no#.", "cart", "#ke."}},
		{"stop", 0, 3, true, ErrSpace, []string{"no#.", "cart", "#ke."}},
		{"", 0, 0, false, ErrSpace, []string{"no#.", "cart", "#ke."}},
		{"y", 2, -1, false, ErrSpace, []string{"no#.", "cart", "#ke."}},
		{"sty", 0, 3, true, nil, []string{"no#s", "cart", "#key"}},
	}
	for _, s := range steps {
		if err := p.Enter(s.word, s.row, s.col, s.down); !errors.Is(err, s.err) {
			t.Errorf("Enter(%q) = %v, want %v", s.word, err, s.err)
		}
		if got := p.Rows(); !slices.Equal(got, s.want) {
			t.Fatalf("after Enter(%q) the rows are %q, want %q", s.word, got, s.want)
		}
	}
}
