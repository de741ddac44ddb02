package recentlatencies

import "slices"

// Window keeps the latest latencies, in milliseconds.
type Window struct {
	size   int
	values []int // oldest first
}

// NewWindow returns an empty Window for n values; n below 1 counts as 1.
func NewWindow(n int) *Window { return &Window{size: max(n, 1)} }

// Add stores ms; when the window is full the oldest value leaves.
func (w *Window) Add(ms int) {
	if len(w.values) == w.size {
		w.values = slices.Delete(w.values, 0, 1)
	}
	w.values = append(w.values, ms)
}

// Count returns how many values are held.
func (w *Window) Count() int { return len(w.values) }

// Mean returns the exact mean of the held values; false if there are none.
func (w *Window) Mean() (float64, bool) {
	if len(w.values) == 0 {
		return 0, false
	}
	sum := 0
	for _, v := range w.values {
		sum += v
	}
	return float64(sum) / float64(len(w.values)), true
}

// Max returns the largest held value; false if there is none.
func (w *Window) Max() (int, bool) {
	return w.Percentile(100)
}

// Percentile returns the value at position ceil(p*count/100), counted from 1, among the
// held values in ascending order; false if there are none or p is not from 1 to 100.
func (w *Window) Percentile(p int) (int, bool) {
	if len(w.values) == 0 || p < 1 || p > 100 {
		return 0, false
	}
	sorted := slices.Clone(w.values)
	slices.Sort(sorted)
	return sorted[(p*len(sorted)+99)/100-1], true
}
