package featurebits

import (
	"errors"
	"slices"
	"testing"
)

func TestAddRemoveHas(t *testing.T) {
	var b Bits
	if b.Len() != 0 || len(b.Members()) != 0 || b.Has(0) {
		t.Fatalf("zero value is not empty: %v", b.Members())
	}
	for _, n := range []int{200, 0, 63, 64, 31, 32, 33, 127, 128, 9999, 64, 0} {
		if err := b.Add(n); err != nil {
			t.Fatalf("Add(%d) = %v", n, err)
		}
		if !b.Has(n) {
			t.Fatalf("%d is not in after Add", n)
		}
	}
	want := []int{0, 31, 32, 33, 63, 64, 127, 128, 200, 9999}
	if got := b.Members(); !slices.Equal(got, want) || b.Len() != len(want) {
		t.Fatalf("members %v (Len %d), want %v", got, b.Len(), want)
	}
	for _, n := range []int{1, 30, 34, 62, 65, 126, 129, 201, 9998, 10000, 100000, -1, -64} {
		if b.Has(n) {
			t.Errorf("Has(%d) = true", n)
		}
	}
	for _, n := range []int{64, 0, 5, 9999, 20000, -3} {
		b.Remove(n)
	}
	want = []int{31, 32, 33, 63, 127, 128, 200}
	if got := b.Members(); !slices.Equal(got, want) || b.Len() != len(want) {
		t.Fatalf("after Remove %v (Len %d), want %v", got, b.Len(), want)
	}
	for _, n := range []int{-1, -64} {
		if err := b.Add(n); !errors.Is(err, ErrNegative) {
			t.Errorf("Add(%d) = %v", n, err)
		}
	}
	if b.Len() != len(want) {
		t.Errorf("a refused Add changed the set: %v", b.Members())
	}
}

func TestUnionMinus(t *testing.T) {
	cases := []struct {
		name                       string
		a, b, union, minus, turned []int
	}{
		{"overlap", []int{1, 2, 70}, []int{2, 3}, []int{1, 2, 3, 70}, []int{1, 70}, []int{3}},
		{"b longer", []int{5}, []int{5, 500}, []int{5, 500}, nil, []int{500}},
		{"a longer", []int{5, 500}, []int{6}, []int{5, 6, 500}, []int{5, 500}, []int{6}},
		{"same", []int{40, 90}, []int{40, 90}, []int{40, 90}, nil, nil},
		{"b empty", []int{1}, nil, []int{1}, []int{1}, nil},
		{"both empty", nil, nil, nil, nil, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var a, b Bits
			for _, n := range c.a {
				_ = a.Add(n)
			}
			for _, n := range c.b {
				_ = b.Add(n)
			}
			results := map[string]*Bits{"union": Union(&a, &b), "minus": Minus(&a, &b), "turned": Minus(&b, &a)}
			for name, want := range map[string][]int{"union": c.union, "minus": c.minus, "turned": c.turned} {
				got := results[name]
				if got == nil || !slices.Equal(got.Members(), want) || got.Len() != len(want) {
					t.Fatalf("%s = %v, want %v", name, got, want)
				}
				if err := got.Add(7); err != nil {
					t.Fatal(err)
				}
				for _, n := range append(c.a, c.b...) {
					got.Remove(n)
				}
			}
			if !slices.Equal(a.Members(), c.a) || !slices.Equal(b.Members(), c.b) {
				t.Errorf("arguments became %v and %v", a.Members(), b.Members())
			}
		})
	}
}

func TestNil(t *testing.T) {
	var none *Bits
	if none.Has(3) || none.Has(-1) || none.Len() != 0 || len(none.Members()) != 0 {
		t.Error("a nil set is not empty")
	}
	none.Remove(3)
	var b Bits
	_ = b.Add(65)
	for name, got := range map[string]*Bits{"b|nil": Union(&b, none), "nil|b": Union(none, &b), "b-nil": Minus(&b, none)} {
		if got == nil || !slices.Equal(got.Members(), []int{65}) {
			t.Errorf("%s = %v", name, got)
		}
	}
	for name, got := range map[string]*Bits{"nil-b": Minus(none, &b), "nil|nil": Union(none, none), "nil-nil": Minus(none, none)} {
		if got == nil || got.Len() != 0 {
			t.Errorf("%s = %v", name, got)
		}
	}
}
