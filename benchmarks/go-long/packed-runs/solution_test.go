package packedruns

import (
	"errors"
	"testing"
)

// build makes a sequence out of the runes of s.
func build(t *testing.T, s string) *Runs {
	t.Helper()
	r := &Runs{}
	for _, v := range s {
		if err := r.Append(v, 1); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

func check(t *testing.T, r *Runs, want string, length int) {
	t.Helper()
	if got := r.String(); got != want || r.Len() != length {
		t.Errorf("have %q with Len %d, want %q with Len %d", got, r.Len(), want, length)
	}
}

func TestAppendAndAt(t *testing.T) {
	var r Runs
	check(t, &r, "", 0)
	if v, ok := r.At(0); ok || v != 0 {
		t.Errorf("At(0) of an empty sequence = %q, %v", v, ok)
	}
	for _, step := range []struct {
		v rune
		n int
	}{{'a', 2}, {'a', 1}, {'b', 0}, {'a', 1}, {'ü', 12}, {'b', 1}} {
		if err := r.Append(step.v, step.n); err != nil {
			t.Fatal(err)
		}
	}
	check(t, &r, "a4ü12b1", 17)
	if err := r.Append('b', -1); !errors.Is(err, ErrCount) {
		t.Errorf("negative count: %v", err)
	}
	check(t, &r, "a4ü12b1", 17)
	for _, tt := range []struct {
		i    int
		want rune
		ok   bool
	}{{-5, 0, false}, {-1, 0, false}, {0, 'a', true}, {3, 'a', true}, {4, 'ü', true}, {15, 'ü', true}, {16, 'b', true}, {17, 0, false}, {99, 0, false}} {
		if v, ok := r.At(tt.i); v != tt.want || ok != tt.ok {
			t.Errorf("At(%d) = %q, %v, want %q, %v", tt.i, v, ok, tt.want, tt.ok)
		}
	}
}

func TestJoin(t *testing.T) {
	tests := []struct {
		name, a, b, want string
		length           int
	}{
		{"different edge", "aab", "ca", "a2b1c1a1", 5},
		{"equal edge merges", "aab", "bbc", "a2b3c1", 6},
		{"empty other", "ab", "", "a1b1", 2},
		{"empty receiver", "", "ab", "a1b1", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := build(t, tt.a), build(t, tt.b)
			before := b.String()
			a.Join(b)
			check(t, a, tt.want, tt.length)
			check(t, b, before, len(tt.b))
			if err := a.Append('z', 3); err != nil {
				t.Fatal(err)
			}
			check(t, b, before, len(tt.b))
		})
	}
	t.Run("nil", func(t *testing.T) {
		a := build(t, "aab")
		a.Join(nil)
		check(t, a, "a2b1", 3)
	})
	t.Run("itself", func(t *testing.T) {
		a := build(t, "abc")
		a.Join(a)
		check(t, a, "a1b1c1a1b1c1", 6)
	})
	t.Run("itself with equal edges", func(t *testing.T) {
		a := build(t, "abba")
		a.Join(a)
		check(t, a, "a1b2a2b2a1", 8)
	})
}

func TestSplit(t *testing.T) {
	tests := []struct {
		at          int
		left, right string
	}{
		{-3, "", "a2b3c1"},
		{0, "", "a2b3c1"},
		{1, "a1", "a1b3c1"},
		{2, "a2", "b3c1"},
		{4, "a2b2", "b1c1"},
		{5, "a2b3", "c1"},
		{6, "a2b3c1", ""},
		{50, "a2b3c1", ""},
	}
	for _, tt := range tests {
		r := build(t, "aabbbc")
		left, right := r.Split(tt.at)
		n := min(max(tt.at, 0), 6)
		check(t, left, tt.left, n)
		check(t, right, tt.right, 6-n)
		for _, part := range []*Runs{left, right} {
			for _, v := range "abc" {
				if err := part.Append(v, 2); err != nil {
					t.Fatal(err)
				}
			}
		}
		check(t, r, "a2b3c1", 6)
	}
}
