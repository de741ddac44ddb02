package responsepercentiles

import (
	"errors"
	"testing"
)

func TestEmpty(t *testing.T) {
	var h Histogram
	h.Merge(nil)
	h.Merge(&Histogram{})
	if err := h.Add(5, 0); err != nil {
		t.Errorf("Add(5, 0) = %v", err)
	}
	for _, c := range [][2]int{{-1, 1}, {1, -1}, {-1, 0}, {-3, -3}} {
		if err := h.Add(c[0], c[1]); !errors.Is(err, ErrNegative) {
			t.Errorf("Add(%d, %d) = %v", c[0], c[1], err)
		}
	}
	for _, p := range []int{-1, 0, 1, 50, 100, 101} {
		if v, ok := h.Percentile(p); v != 0 || ok {
			t.Errorf("Percentile(%d) = %d, %v", p, v, ok)
		}
	}
	if h.Total() != 0 {
		t.Errorf("Total = %d", h.Total())
	}
}

func TestPercentileAgainstList(t *testing.T) {
	for _, counts := range [][]int{{1}, {0, 1, 1}, {3, 0, 2, 5}, {1, 1, 1, 1, 1, 1, 1}, {50, 30, 15, 4, 1}, {99, 101}, {0, 0, 7, 0, 313}} {
		var h Histogram
		var sorted []int
		for ms := len(counts) - 1; ms >= 0; ms-- {
			n := counts[ms]
			if err := h.Add(ms*10, n/2); err != nil {
				t.Fatal(err)
			}
			if err := h.Add(ms*10, n-n/2); err != nil {
				t.Fatal(err)
			}
		}
		for ms, n := range counts {
			for ; n > 0; n-- {
				sorted = append(sorted, ms*10)
			}
		}
		if h.Total() != len(sorted) {
			t.Fatalf("counts %v: Total = %d", counts, h.Total())
		}
		for p := 1; p <= 100; p++ {
			rank := p * len(sorted) / 100
			if rank*100 < p*len(sorted) {
				rank++
			}
			if v, ok := h.Percentile(p); v != sorted[rank-1] || !ok {
				t.Errorf("counts %v: Percentile(%d) = %d, %v; want %d", counts, p, v, ok, sorted[rank-1])
			}
		}
		for _, p := range []int{0, -5, 101, 1000} {
			if v, ok := h.Percentile(p); v != 0 || ok {
				t.Errorf("counts %v: Percentile(%d) = %d, %v", counts, p, v, ok)
			}
		}
	}
}

func TestMerge(t *testing.T) {
	var a, b Histogram
	_, _, _ = a.Add(10, 2), a.Add(20, 1), b.Add(20, 4)
	a.Merge(&b)
	a.Merge(nil)
	if v, ok := a.Percentile(28); v != 10 || !ok || a.Total() != 7 {
		t.Errorf("Percentile(28) = %d, %v; Total = %d", v, ok, a.Total())
	}
	if v, ok := a.Percentile(29); v != 20 || !ok {
		t.Errorf("Percentile(29) = %d, %v", v, ok)
	}
	if v, ok := b.Percentile(1); v != 20 || !ok || b.Total() != 4 {
		t.Errorf("other: Percentile(1) = %d, %v; Total = %d", v, ok, b.Total())
	}
	_ = a.Add(20, 1)
	var c Histogram
	c.Merge(&b)
	_ = c.Add(20, 3)
	if b.Total() != 4 || c.Total() != 7 {
		t.Errorf("Totals are %d and %d, want 4 and 7", b.Total(), c.Total())
	}
	if v, ok := b.Percentile(100); v != 20 || !ok {
		t.Errorf("other: Percentile(100) = %d, %v", v, ok)
	}
}
