package ownerfilter

import (
	"errors"
	"slices"
	"testing"
)

func TestFilter(t *testing.T) {
	tests := []struct {
		name   string
		owner  string
		states []string
		clause string
		args   []any
	}{
		{"nil states", "ann", nil, "owner = ?", []any{"ann"}},
		{"no states", "ann", []string{}, "owner = ?", []any{"ann"}},
		{"one state", "ann", []string{"open"}, "owner = ? AND state IN (?)", []any{"ann", "open"}},
		{"three states", "bob", []string{"open", "due", "paid"}, "owner = ? AND state IN (?, ?, ?)", []any{"bob", "open", "due", "paid"}},
		{"order and duplicates", "bob", []string{"z", "a", "z"}, "owner = ? AND state IN (?, ?, ?)", []any{"bob", "z", "a", "z"}},
		{"empty state", "bob", []string{""}, "owner = ? AND state IN (?)", []any{"bob", ""}},
		{"quotes", "o'neil", []string{"x') OR ('1'='1"}, "owner = ? AND state IN (?)", []any{"o'neil", "x') OR ('1'='1"}},
		{"blank owner", " ", nil, "owner = ?", []any{" "}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			clause, args, err := Filter(tc.owner, tc.states)
			if clause != tc.clause || !slices.Equal(args, tc.args) || err != nil {
				t.Errorf("Filter(%q, %q) = %q, %q, %v; want %q, %q, nil", tc.owner, tc.states, clause, args, err, tc.clause, tc.args)
			}
		})
	}
}

func TestNoOwner(t *testing.T) {
	for _, states := range [][]string{nil, {"open"}} {
		clause, args, err := Filter("", states)
		if clause != "" || len(args) != 0 || !errors.Is(err, ErrOwner) {
			t.Errorf("Filter(\"\", %q) = %q, %q, %v; want \"\", none, ErrOwner", states, clause, args, err)
		}
	}
}
