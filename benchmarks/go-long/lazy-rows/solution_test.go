package lazyrows

import (
	"slices"
	"strconv"
	"testing"
)

func TestSteps(t *testing.T) {
	even := func(n int) bool { return n%2 == 0 }
	none := func(n int) bool { return false }
	base := From(1, 2, 3, 4, 5, 6)
	cases := []struct {
		name string
		seq  Seq[int]
		want []int
	}{
		{"from", base, []int{1, 2, 3, 4, 5, 6}},
		{"from nothing", From[int](), nil},
		{"where", base.Where(even), []int{2, 4, 6}},
		{"where none", base.Where(none), nil},
		{"skip", base.Skip(2), []int{3, 4, 5, 6}},
		{"skip zero", base.Skip(0), []int{1, 2, 3, 4, 5, 6}},
		{"skip negative", base.Skip(-3), []int{1, 2, 3, 4, 5, 6}},
		{"skip all", base.Skip(6), nil},
		{"skip more", base.Skip(9), nil},
		{"take", base.Take(2), []int{1, 2}},
		{"take one", base.Take(1), []int{1}},
		{"take zero", base.Take(0), nil},
		{"take negative", base.Take(-1), nil},
		{"take all", base.Take(6), []int{1, 2, 3, 4, 5, 6}},
		{"take more", base.Take(9), []int{1, 2, 3, 4, 5, 6}},
		{"skip take", base.Skip(1).Take(3), []int{2, 3, 4}},
		{"take skip", base.Take(4).Skip(3), []int{4}},
		{"where take", base.Where(even).Take(2), []int{2, 4}},
		{"take where", base.Take(3).Where(even), []int{2}},
		{"map", Map(base.Skip(3), func(n int) int { return n * n }), []int{16, 25, 36}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for run := 1; run <= 3; run++ {
				if got := c.seq.Collect(); !slices.Equal(got, c.want) {
					t.Fatalf("run %d: got %v, want %v", run, got, c.want)
				}
			}
		})
	}
	if got := Map(base, strconv.Itoa).Collect(); !slices.Equal(got, []string{"1", "2", "3", "4", "5", "6"}) {
		t.Errorf("map to strings: %q", got)
	}
}

func TestLaziness(t *testing.T) {
	asked := 0
	source := Seq[int](func(yield func(int) bool) {
		for n := 1; n <= 50; n++ {
			asked++
			if !yield(n) {
				return
			}
		}
	})
	mapped := 0
	chain := Map(source.Skip(2).Take(3), func(n int) int { mapped++; return -n })
	if asked != 0 || mapped != 0 {
		t.Fatalf("work before the run: asked %d, mapped %d", asked, mapped)
	}
	if got := chain.Collect(); !slices.Equal(got, []int{-3, -4, -5}) || asked != 5 || mapped != 3 {
		t.Fatalf("got %v after asking for %d items and mapping %d", got, asked, mapped)
	}
	asked = 0
	if got := source.Take(0).Collect(); len(got) != 0 || asked != 0 {
		t.Fatalf("Take(0) gave %v and asked for %d items", got, asked)
	}
}

func TestStopsWhenTold(t *testing.T) {
	base := From(1, 2, 3, 4, 5, 6, 7, 8)
	all := func(int) bool { return true }
	seqs := map[string]Seq[int]{
		"from":  base,
		"where": base.Where(all),
		"skip":  base.Skip(1),
		"take":  base.Take(7),
		"map":   Map(base, func(n int) int { return n }),
	}
	for name, seq := range seqs {
		calls := 0
		seq(func(int) bool {
			calls++
			return calls < 3
		})
		if calls != 3 {
			t.Errorf("%s: yield called %d times, want 3", name, calls)
		}
	}
}
