package permissionsets

import (
	"maps"
	"slices"
	"testing"
)

func TestCombine(t *testing.T) {
	ab, bc, none := Of("a", "b", "a"), Of("b", "c"), Set[string](nil)
	cases := []struct {
		name      string
		got, want map[string]struct{}
	}{
		{"of", ab, map[string]struct{}{"a": {}, "b": {}}},
		{"of nothing", Of[string](), map[string]struct{}{}},
		{"union", ab.Union(bc), map[string]struct{}{"a": {}, "b": {}, "c": {}}},
		{"union nil", ab.Union(none), map[string]struct{}{"a": {}, "b": {}}},
		{"nil union", none.Union(bc), map[string]struct{}{"b": {}, "c": {}}},
		{"minus", ab.Minus(bc), map[string]struct{}{"a": {}}},
		{"minus turned", bc.Minus(ab), map[string]struct{}{"c": {}}},
		{"minus nil", ab.Minus(none), map[string]struct{}{"a": {}, "b": {}}},
		{"nil minus", none.Minus(ab), map[string]struct{}{}},
		{"either", ab.Either(bc), map[string]struct{}{"a": {}, "c": {}}},
		{"either same", ab.Either(Of("b", "a")), map[string]struct{}{}},
		{"either nil", ab.Either(none), map[string]struct{}{"a": {}, "b": {}}},
		{"nil either", none.Either(ab), map[string]struct{}{"a": {}, "b": {}}},
		{"nil union nil", none.Union(nil), map[string]struct{}{}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if c.got == nil || !maps.Equal(c.got, c.want) {
				t.Fatalf("got %v, want %v", c.got, c.want)
			}
		})
	}
}

func TestCompare(t *testing.T) {
	cases := []struct {
		name          string
		a, b          Set[int]
		subset, equal bool
	}{
		{"same", Of(1, 2), Of(2, 1), true, true},
		{"smaller", Of(1), Of(1, 2), true, false},
		{"larger", Of(1, 2), Of(2), false, false},
		{"same size", Of(1, 2), Of(2, 3), false, false},
		{"disjoint", Of(1), Of(2, 3), false, false},
		{"empty in all", Of[int](), Of(1), true, false},
		{"nil and empty", nil, Of[int](), true, true},
		{"empty and nil", Of[int](), nil, true, true},
		{"something in nil", Of(4), nil, false, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := c.a.SubsetOf(c.b); got != c.subset {
				t.Errorf("SubsetOf = %v", got)
			}
			if got := c.a.Equal(c.b); got != c.equal {
				t.Errorf("Equal = %v", got)
			}
		})
	}
}

func TestMissing(t *testing.T) {
	have := Of("read", "list")
	if got := have.Missing("write", "read", "admin", "write", "list", "admin"); !slices.Equal(got, []string{"write", "admin"}) {
		t.Errorf("Missing = %v", got)
	}
	if got := have.Missing(); len(got) != 0 {
		t.Errorf("nothing needed: %v", got)
	}
	if got := have.Missing("list"); len(got) != 0 {
		t.Errorf("all there: %v", got)
	}
	if got := Set[string](nil).Missing("b", "a"); !slices.Equal(got, []string{"b", "a"}) {
		t.Errorf("nil set: %v", got)
	}
	if !have.Equal(Of("read", "list")) {
		t.Errorf("receiver became %v", have)
	}
}

func TestNothingIsShared(t *testing.T) {
	a, b := Of(1, 2), Of(2, 3)
	for _, got := range []Set[int]{a.Union(b), a.Minus(b), a.Either(b), a.Union(nil), Set[int](nil).Union(b), a.Minus(nil), a.Either(nil)} {
		got[99] = struct{}{}
		delete(got, 1)
		delete(got, 3)
	}
	if !maps.Equal(a, Of(1, 2)) || !maps.Equal(b, Of(2, 3)) {
		t.Fatalf("sets became %v and %v", a, b)
	}
}
