package mergefeeds

import (
	"math"
	"slices"
	"testing"
)

func TestMerge(t *testing.T) {
	a := []Event{{9, "a9"}, {5, "a5"}, {5, "a5'"}, {1, "a1"}}
	b := []Event{{7, "b7"}, {5, "b5"}, {-2, "b-2"}}
	all := []string{"a9", "b7", "a5", "a5'", "b5", "a1", "b-2"}
	cases := []struct {
		name          string
		first, second []Event
		limit         int
		want          []string
	}{
		{"all", a, b, 100, all},
		{"largest limit", a, b, math.MaxInt, all},
		{"exactly all", a, b, 7, all},
		{"all but one", a, b, 6, all[:6]},
		{"inside a tie", a, b, 4, all[:4]},
		{"one", a, b, 1, all[:1]},
		{"zero", a, b, 0, nil},
		{"negative", a, b, -1, nil},
		{"turned", b, a, 100, []string{"a9", "b7", "b5", "a5", "a5'", "a1", "b-2"}},
		{"first empty", nil, b, 2, []string{"b7", "b5"}},
		{"second empty", a, []Event{}, 9, []string{"a9", "a5", "a5'", "a1"}},
		{"both empty", nil, nil, 5, nil},
		{"same twice", b, b, 9, []string{"b7", "b7", "b5", "b5", "b-2", "b-2"}},
		{"one after the other", a[:1], a[1:], 9, []string{"a9", "a5", "a5'", "a1"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, e := range Merge(c.first, c.second, c.limit) {
				got = append(got, e.Text)
			}
			if !slices.Equal(got, c.want) {
				t.Fatalf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestMergeSharesNothing(t *testing.T) {
	a, b := []Event{{3, "x"}, {2, "y"}}, []Event{{1, "z"}}
	for _, got := range [][]Event{Merge(a, b, 5), Merge(a, nil, 5), Merge(nil, a, 5), Merge(a, b, 1)} {
		got[0].Text = "changed"
		_ = append(got, Event{0, "grown"})
	}
	if !slices.Equal(a, []Event{{3, "x"}, {2, "y"}}) || !slices.Equal(b, []Event{{1, "z"}}) {
		t.Fatalf("feeds became %v and %v", a, b)
	}
}
