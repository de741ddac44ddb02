package tagdiff

import (
	"slices"
	"testing"
)

func TestDiff(t *testing.T) {
	cases := []struct {
		name                          string
		before, after, added, removed []string
	}{
		{"add and remove", []string{"go", "db"}, []string{"go", "web"}, []string{"web"}, []string{"db"}},
		{"sorted", []string{"x", "m", "a"}, []string{"z", "k", "b"}, []string{"b", "k", "z"}, []string{"a", "m", "x"}},
		{"no change", []string{"a", "b"}, []string{"b", "a"}, nil, nil},
		{"both empty", nil, []string{}, nil, nil},
		{"all new", nil, []string{"b", "a"}, []string{"a", "b"}, nil},
		{"all gone", []string{"b", "a"}, nil, nil, []string{"a", "b"}},
		{"case", []string{"Go", "DB"}, []string{"gO", "WEB"}, []string{"web"}, []string{"db"}},
		{"spaces", []string{" go\t"}, []string{"go", "  new tag \n"}, []string{"new tag"}, nil},
		{"blank", []string{"", "a"}, []string{"a", "   ", "\t"}, nil, nil},
		{"blank gone", []string{"", " ", "x"}, []string{"y"}, []string{"y"}, []string{"x"}},
		{"repeats apart", []string{"q", "p", "q"}, []string{"n", "m", "n", "N ", "m"}, []string{"m", "n"}, []string{"p", "q"}},
		{"repeat kept", []string{"a", "a"}, []string{"a"}, nil, nil},
		{"unicode", []string{"ÄRGER"}, []string{"ärger", "Œuvre", "zoo"}, []string{"zoo", "œuvre"}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			added, removed := Diff(c.before, c.after)
			if !slices.Equal(added, c.added) {
				t.Errorf("added %q, want %q", added, c.added)
			}
			if !slices.Equal(removed, c.removed) {
				t.Errorf("removed %q, want %q", removed, c.removed)
			}
		})
	}
}

func TestDiffKeepsInputs(t *testing.T) {
	before, after := []string{" C", "b", "A"}, []string{"z", "", "Y "}
	Diff(before, after)
	if !slices.Equal(before, []string{" C", "b", "A"}) || !slices.Equal(after, []string{"z", "", "Y "}) {
		t.Fatalf("inputs became %q and %q", before, after)
	}
}
