package recentsearches

import (
	"slices"
	"testing"
)

func TestAdd(t *testing.T) {
	tests := []struct {
		name string
		max  int
		add  []string
		want []string
	}{
		{"empty", 3, nil, nil},
		{"one", 3, []string{"a"}, []string{"a"}},
		{"newest first", 3, []string{"a", "b", "c"}, []string{"c", "b", "a"}},
		{"oldest dropped", 3, []string{"a", "b", "c", "d", "e"}, []string{"e", "d", "c"}},
		{"repeat of the newest", 3, []string{"a", "b", "b"}, []string{"b", "a"}},
		{"repeat of the oldest", 3, []string{"a", "b", "c", "a"}, []string{"a", "c", "b"}},
		{"repeat in the middle drops nothing", 3, []string{"a", "b", "c", "b", "d"}, []string{"d", "b", "c"}},
		{"case and blanks matter", 4, []string{"go", "Go", "go ", "go"}, []string{"go", "go ", "Go"}},
		{"empty term ignored", 2, []string{"a", "", "b", ""}, []string{"b", "a"}},
		{"max one", 1, []string{"a", "b", "b"}, []string{"b"}},
		{"max zero counts as one", 0, []string{"a", "b"}, []string{"b"}},
		{"negative max counts as one", -4, []string{"a", "b", "c"}, []string{"c"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			r := NewRecent(tc.max)
			for _, s := range tc.add {
				r.Add(s)
			}
			if got := r.Terms(); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestTermsIsACopy(t *testing.T) {
	r := NewRecent(3)
	r.Add("a")
	r.Add("b")
	got := r.Terms()
	got[0] = "changed"
	if now := r.Terms(); !slices.Equal(now, []string{"b", "a"}) {
		t.Errorf("after a change of the returned slice: %q", now)
	}
	early := r.Terms()
	for _, s := range []string{"c", "a", "d", "b", "e"} {
		r.Add(s)
	}
	if !slices.Equal(early, []string{"b", "a"}) {
		t.Errorf("a slice returned earlier became %q", early)
	}
}
