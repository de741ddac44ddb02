package recentlatencies

import "testing"

func fill(n int, values ...int) *Window {
	w := NewWindow(n)
	for _, v := range values {
		w.Add(v)
	}
	return w
}

func TestMeanAndMax(t *testing.T) {
	tests := []struct {
		name   string
		n      int
		values []int
		count  int
		mean   float64
		max    int
	}{
		{"one value", 3, []int{7}, 1, 7, 7},
		{"partly filled", 4, []int{1, 2}, 2, 1.5, 2},
		{"just full", 4, []int{4, 1, 2, 2}, 4, 2.25, 4},
		{"largest leaves", 3, []int{90, 1, 2, 3}, 3, 2, 3},
		{"second leaves too", 2, []int{50, 40, 3, 4}, 2, 3.5, 4},
		{"only negative", 4, []int{-8, -2, -5, -4}, 4, -4.75, -2},
		{"zero sum", 2, []int{-6, 6}, 2, 0, 6},
		{"window of one", 1, []int{5, 9, 2}, 1, 2, 2},
		{"zero counts as one", 0, []int{5, 9}, 1, 9, 9},
		{"negative counts as one", -3, []int{5, 4}, 1, 4, 4},
		{"many rounds", 2, []int{1, 2, 3, 4, 5, 6, 7, 8}, 2, 7.5, 8},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			w := fill(tc.n, tc.values...)
			if got := w.Count(); got != tc.count {
				t.Errorf("Count = %d, want %d", got, tc.count)
			}
			if got, ok := w.Mean(); !ok || got != tc.mean {
				t.Errorf("Mean = %v, %v; want %v", got, ok, tc.mean)
			}
			if got, ok := w.Max(); !ok || got != tc.max {
				t.Errorf("Max = %d, %v; want %d", got, ok, tc.max)
			}
		})
	}
}

func TestPercentile(t *testing.T) {
	ten := []int{100, 20, 90, 40, 10, 60, 70, 80, 50, 30}
	tests := []struct {
		name    string
		values  []int
		p, want int
	}{
		{"lowest", ten, 1, 10}, {"p10", ten, 10, 10}, {"p11", ten, 11, 20}, {"p50", ten, 50, 50}, {"p51", ten, 51, 60},
		{"p90", ten, 90, 90}, {"p91", ten, 91, 100}, {"p99", ten, 99, 100}, {"p100", ten, 100, 100},
		{"of three, p33", []int{3, 1, 2}, 33, 1}, {"of three, p34", []int{3, 1, 2}, 34, 2}, {"of three, p66", []int{3, 1, 2}, 66, 2},
		{"of three, p67", []int{3, 1, 2}, 67, 3}, {"of one", []int{-4}, 1, -4}, {"of one, top", []int{-4}, 100, -4},
		{"repeats", []int{5, 5, 1, 5}, 50, 5}, {"repeats, lowest", []int{5, 5, 1, 5}, 25, 1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got, ok := fill(10, tc.values...).Percentile(tc.p); !ok || got != tc.want {
				t.Errorf("got %d, %v; want %d", got, ok, tc.want)
			}
		})
	}
	w := fill(10, ten...)
	for _, p := range []int{0, -1, 101, 1000} {
		if got, ok := w.Percentile(p); ok || got != 0 {
			t.Errorf("Percentile(%d) = %d, %v", p, got, ok)
		}
	}
}

func TestEmpty(t *testing.T) {
	w := NewWindow(3)
	mean, ok1 := w.Mean()
	top, ok2 := w.Max()
	p, ok3 := w.Percentile(50)
	if w.Count() != 0 || ok1 || ok2 || ok3 || mean != 0 || top != 0 || p != 0 {
		t.Errorf("empty window: %v %v, %d %v, %d %v", mean, ok1, top, ok2, p, ok3)
	}
}

func TestAskingChangesNothing(t *testing.T) {
	w := fill(3, 9, 1, 5)
	w.Percentile(50)
	w.Max()
	w.Mean()
	w.Add(2) // 9 leaves
	if got, _ := w.Max(); got != 5 {
		t.Errorf("Max = %d, want 5", got)
	}
	w.Add(3) // 1 leaves
	if got, _ := w.Percentile(1); got != 2 {
		t.Errorf("lowest = %d, want 2", got)
	}
}
