package ledgermatch

import (
	"errors"
	"slices"
	"testing"
)

func TestMatch(t *testing.T) {
	cases := []struct {
		name       string
		ours, bank []Entry
		want       Report
	}{
		{"empty", nil, []Entry{}, Report{}},
		{"all equal", []Entry{{"a", 1}, {"b", -2}}, []Entry{{"a", 1}, {"b", -2}}, Report{Equal: []string{"a", "b"}}},
		{"only ours", []Entry{{"a", 1}, {"b", 2}}, nil, Report{OnlyOurs: []string{"a", "b"}}},
		{"only bank", nil, []Entry{{"a", 1}, {"b", 2}}, Report{OnlyBank: []string{"a", "b"}}},
		{"differ", []Entry{{"a", 10}, {"b", 5}, {"c", 7}}, []Entry{{"a", 4}, {"b", 5}, {"c", 9}}, Report{Equal: []string{"b"}, Differ: []string{"a", "c"}, Gap: 4}},
		{"negative gap", []Entry{{"a", -10}}, []Entry{{"a", 3}}, Report{Differ: []string{"a"}, Gap: -13}},
		{"gaps cancel", []Entry{{"a", 1}, {"b", 2}}, []Entry{{"a", 2}, {"b", 1}}, Report{Differ: []string{"a", "b"}}},
		{"interleaved", []Entry{{"a", 1}, {"c", 1}, {"e", 1}}, []Entry{{"b", 1}, {"c", 1}, {"d", 1}, {"f", 1}}, Report{Equal: []string{"c"}, OnlyOurs: []string{"a", "e"}, OnlyBank: []string{"b", "d", "f"}}},
		{"bank tail", []Entry{{"a", 1}}, []Entry{{"a", 1}, {"b", 1}, {"c", 1}}, Report{Equal: []string{"a"}, OnlyBank: []string{"b", "c"}}},
		{"our tail", []Entry{{"a", 1}, {"b", 1}, {"c", 1}}, []Entry{{"a", 1}}, Report{Equal: []string{"a"}, OnlyOurs: []string{"b", "c"}}},
		{"repeats", []Entry{{"x", 1}, {"x", 2}, {"x", 3}}, []Entry{{"x", 1}, {"x", 5}}, Report{Equal: []string{"x"}, Differ: []string{"x"}, OnlyOurs: []string{"x"}, Gap: -3}},
		{"repeats not by amount", []Entry{{"x", 1}, {"x", 2}}, []Entry{{"x", 2}, {"x", 1}, {"x", 1}}, Report{Differ: []string{"x", "x"}, OnlyBank: []string{"x"}}},
		{"unpaired do not count for the gap", []Entry{{"a", 100}, {"b", 2}}, []Entry{{"b", 1}, {"c", 100}}, Report{Differ: []string{"b"}, OnlyOurs: []string{"a"}, OnlyBank: []string{"c"}, Gap: 1}},
		{"byte order", []Entry{{"B", 1}, {"a", 1}}, []Entry{{"", 1}, {"a", 1}}, Report{Equal: []string{"a"}, OnlyOurs: []string{"B"}, OnlyBank: []string{""}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Match(c.ours, c.bank)
			if err != nil || got == nil {
				t.Fatalf("got %v, %v", got, err)
			}
			if !slices.Equal(got.Equal, c.want.Equal) || !slices.Equal(got.Differ, c.want.Differ) ||
				!slices.Equal(got.OnlyOurs, c.want.OnlyOurs) || !slices.Equal(got.OnlyBank, c.want.OnlyBank) || got.Gap != c.want.Gap {
				t.Fatalf("got  %+v\nwant %+v", *got, c.want)
			}
		})
	}
}

func TestMatchUnsorted(t *testing.T) {
	sorted, mixed := []Entry{{"a", 1}, {"b", 1}, {"c", 1}}, []Entry{{"a", 1}, {"c", 1}, {"b", 1}}
	for name, ledgers := range map[string][2][]Entry{"ours": {mixed, sorted}, "bank": {sorted, mixed}, "both": {mixed, mixed}, "ours alone": {mixed, nil}, "bank alone": {nil, mixed}} {
		if got, err := Match(ledgers[0], ledgers[1]); got != nil || !errors.Is(err, ErrUnsorted) {
			t.Errorf("%s unsorted: got %v, %v", name, got, err)
		}
	}
	if !slices.Equal(mixed, []Entry{{"a", 1}, {"c", 1}, {"b", 1}}) {
		t.Errorf("ledger became %v", mixed)
	}
}
