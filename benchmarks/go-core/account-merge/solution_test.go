package accountmerge

import (
	"fmt"
	"testing"
)

func TestLinks(t *testing.T) {
	type pair struct{ x, y string }
	tests := []struct {
		name   string
		links  []pair
		people int
		same   []pair
		apart  []pair
	}{
		{"nothing known", nil, 0, []pair{{"a", "a"}}, []pair{{"a", "b"}}},
		{"self link", []pair{{"a", "a"}}, 1, []pair{{"a", "a"}}, []pair{{"a", "b"}}},
		{"self link twice", []pair{{"a", "a"}, {"a", "a"}}, 1, nil, nil},
		{"one link", []pair{{"a", "b"}}, 1, []pair{{"a", "b"}, {"b", "a"}}, []pair{{"a", "c"}, {"c", "b"}}},
		{"same link again", []pair{{"a", "b"}, {"a", "b"}, {"b", "a"}}, 1, []pair{{"a", "b"}}, nil},
		{"chain", []pair{{"a", "b"}, {"b", "c"}, {"c", "d"}}, 1, []pair{{"a", "d"}, {"d", "b"}}, nil},
		{"star in", []pair{{"a", "x"}, {"b", "x"}, {"c", "x"}}, 1, []pair{{"a", "c"}, {"b", "c"}}, nil},
		{"star out", []pair{{"x", "a"}, {"x", "b"}, {"x", "c"}}, 1, []pair{{"a", "c"}, {"x", "b"}, {"x", "a"}}, nil},
		{"ring", []pair{{"a", "b"}, {"b", "c"}, {"c", "a"}}, 1, []pair{{"c", "b"}}, nil},
		{"two groups", []pair{{"a", "b"}, {"c", "d"}}, 2, []pair{{"c", "d"}}, []pair{{"a", "c"}, {"b", "d"}, {"a", "d"}}},
		{"groups joined late", []pair{{"a", "b"}, {"c", "d"}, {"e", "e"}, {"b", "c"}}, 2,
			[]pair{{"a", "d"}, {"a", "c"}, {"b", "d"}}, []pair{{"e", "a"}}},
		{"big groups joined", []pair{{"a", "b"}, {"a", "c"}, {"d", "e"}, {"d", "f"}, {"a", "d"}}, 1,
			[]pair{{"b", "e"}, {"c", "f"}, {"b", "c"}, {"a", "b"}, {"d", "e"}}, nil},
		{"empty name is a name", []pair{{"", "a"}}, 1, []pair{{"a", ""}}, []pair{{"", "b"}}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			acc := New()
			for _, l := range tc.links {
				acc.Link(l.x, l.y)
			}
			for _, p := range tc.same {
				if !acc.Same(p.x, p.y) {
					t.Errorf("%q and %q are not the same", p.x, p.y)
				}
			}
			for _, p := range tc.apart {
				if acc.Same(p.x, p.y) {
					t.Errorf("%q and %q are the same", p.x, p.y)
				}
			}
			if got := acc.People(); got != tc.people {
				t.Errorf("People = %d, want %d", got, tc.people)
			}
		})
	}
}

func TestPeopleWhileLinking(t *testing.T) {
	acc := New()
	for i := range 100 {
		acc.Link(fmt.Sprint(i), fmt.Sprint(i))
	}
	for i := range 99 {
		if got := acc.People(); got != 100-i {
			t.Fatalf("People = %d, want %d", got, 100-i)
		}
		acc.Link(fmt.Sprint(i+1), fmt.Sprint(i/2))
	}
	if acc.People() != 1 || !acc.Same("0", "99") {
		t.Errorf("People = %d, Same = %v", acc.People(), acc.Same("0", "99"))
	}
	acc.Same("new", "0")
	if acc.People() != 1 {
		t.Error("asking made a name known")
	}
}
