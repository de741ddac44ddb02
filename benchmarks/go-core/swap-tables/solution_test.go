package swaptables

import (
	"errors"
	"testing"
)

func mustNew(t *testing.T, from, to string) *Table {
	t.Helper()
	table, err := New(from, to)
	if err != nil {
		t.Fatalf("New(%q, %q): %v", from, to, err)
	}
	return table
}

func check(t *testing.T, what string, table *Table, in, want string) {
	t.Helper()
	if got := table.Apply(in); got != want {
		t.Errorf("%s: Apply(%q) = %q, want %q", what, in, got, want)
	}
}

func TestNewAndApply(t *testing.T) {
	tests := []struct{ name, from, to, in, want string }{
		{"cycle", "abc", "bca", "abc cab x", "bca abc x"},
		{"pair of different sizes", "aü", "üa", "über an", "aber ün"},
		{"digits", "12", "21", "1-2-3", "2-1-3"},
		{"fixed rune", "abc", "acb", "abc", "acb"},
		{"empty table", "", "", "abc", "abc"},
		{"empty text", "ab", "ba", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			table := mustNew(t, tt.from, tt.to)
			check(t, "table", table, tt.in, tt.want)
			check(t, "inverse", table.Inverse(), tt.want, tt.in)
		})
	}
}

func TestNewErrors(t *testing.T) {
	tests := []struct {
		name, from, to string
		want           error
	}{
		{"from is longer", "abc", "ab", ErrLength},
		{"to is longer", "", "a", ErrLength},
		{"length before repeat", "aa", "aab", ErrLength},
		{"repeat in from", "aab", "abc", ErrRepeat},
		{"repeat in to", "abc", "abb", ErrRepeat},
		{"repeat before open", "ab", "xx", ErrRepeat},
		{"other runes", "ab", "xy", ErrOpen},
		{"one other rune", "abc", "bad", ErrOpen},
		{"runes are counted", "ü", "ab", ErrLength},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			table, err := New(tt.from, tt.to)
			if table != nil || !errors.Is(err, tt.want) {
				t.Errorf("got %v, %v, want nil, %v", table, err, tt.want)
			}
		})
	}
}

func TestThen(t *testing.T) {
	cycle, pair, other := mustNew(t, "abc", "bca"), mustNew(t, "ab", "ba"), mustNew(t, "cd", "dc")
	check(t, "cycle, pair", cycle.Then(pair), "abcd", "acbd")
	check(t, "pair, cycle", pair.Then(cycle), "abcd", "cbad")
	check(t, "cycle, other", cycle.Then(other), "abcd", "bdac")
	check(t, "other, cycle", other.Then(cycle), "abcd", "bcda")
	check(t, "undone", cycle.Then(cycle.Inverse()), "abcd", "abcd")
	check(t, "operand", cycle, "abc", "bca")
	check(t, "operand", pair, "abc", "bac")
}

func TestSwapIsLocal(t *testing.T) {
	table := mustNew(t, "abc", "bca")
	inverse, withNil, withEmpty := table.Inverse(), table.Then(nil), table.Then(mustNew(t, "", ""))
	emptyFirst := mustNew(t, "", "").Then(table)
	table.Swap('a', 'b')
	check(t, "swapped", table, "abcx", "cbax")
	table.Swap('c', 'x')
	check(t, "swapped with a new rune", table, "abcx", "cbxa")
	table.Swap('y', 'z')
	check(t, "swapped new runes", table, "xyz", "azy")
	table.Swap('q', 'q')
	check(t, "swapped with itself", table, "qa", "qc")
	check(t, "earlier inverse", inverse, "abcx", "cabx")
	check(t, "earlier Then(nil)", withNil, "abcx", "bcax")
	check(t, "earlier Then(empty)", withEmpty, "abcx", "bcax")
	check(t, "earlier empty.Then", emptyFirst, "abcx", "bcax")
	withNil.Swap('a', 'c')
	check(t, "table after a swap in the copy", table, "abcx", "cbxa")
}

func TestNil(t *testing.T) {
	var none *Table
	table := mustNew(t, "ab", "ba")
	check(t, "nil", none, "abc", "abc")
	check(t, "nil inverse", none.Inverse(), "abc", "abc")
	check(t, "nil then table", none.Then(table), "abc", "bac")
	check(t, "table then nil", table.Then(nil), "abc", "bac")
	check(t, "nil then nil", none.Then(nil), "abc", "abc")
}
