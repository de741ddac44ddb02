// Package responsepercentiles summarises response times.
package responsepercentiles

import (
	"errors"
	"slices"
)

// ErrNegative is returned for a negative time or number of responses.
var ErrNegative = errors.New("negative time or count")

// Histogram counts responses by milliseconds. The zero value is empty.
type Histogram struct {
	counts map[int]int // positive counts only
	total  int
}

// Add records n responses of ms milliseconds.
func (h *Histogram) Add(ms, n int) error {
	if ms < 0 || n < 0 {
		return ErrNegative
	}
	if n == 0 {
		return nil
	}
	if h.counts == nil {
		h.counts = make(map[int]int)
	}
	h.counts[ms] += n
	h.total += n
	return nil
}

// Total returns the number of responses.
func (h *Histogram) Total() int { return h.total }

// Percentile returns the value of rank p*Total/100, rounded up, counting from
// the smallest value, for p from 1 to 100. It is false for any other p and
// for an empty histogram.
func (h *Histogram) Percentile(p int) (int, bool) {
	if p < 1 || p > 100 {
		return 0, false
	}
	rank := (p*h.total + 99) / 100
	for _, ms := range h.values() {
		rank -= h.counts[ms]
		if rank <= 0 {
			return ms, true
		}
	}
	return 0, false
}

// Merge adds the counts of other, which may be nil, to h.
func (h *Histogram) Merge(other *Histogram) {
	if other == nil {
		return
	}
	for _, ms := range other.values() {
		_ = h.Add(ms, other.counts[ms]) // counts are never negative
	}
}

// values returns the recorded values in ascending order.
func (h *Histogram) values() []int {
	out := make([]int, 0, len(h.counts))
	for ms := range h.counts {
		out = append(out, ms)
	}
	slices.Sort(out)
	return out
}
