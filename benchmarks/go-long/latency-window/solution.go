// Package latencywindow keeps statistics on the newest latency samples.
package latencywindow

import "errors"

// ErrSize is returned for a window size below 1.
var ErrSize = errors.New("window size below 1")

// Window holds the newest samples, at most size of them.
type Window struct {
	size    int
	samples []int // oldest first
	maxima  []int // the samples no newer sample exceeds, oldest first; equal ones are all kept
	sum     int
}

// New returns an empty window for size samples.
func New(size int) (*Window, error) {
	if size < 1 {
		return nil, ErrSize
	}
	return &Window{size: size}, nil
}

// Add appends a sample and forgets the oldest one if there are too many.
func (w *Window) Add(sample int) {
	for n := len(w.maxima); n > 0 && w.maxima[n-1] < sample; n-- {
		w.maxima = w.maxima[:n-1]
	}
	w.maxima = append(w.maxima, sample)
	w.samples = append(w.samples, sample)
	w.sum += sample
	w.trim()
}

// trim forgets the oldest samples until the window is no longer over-full.
func (w *Window) trim() {
	for len(w.samples) > w.size {
		oldest := w.samples[0]
		w.samples = w.samples[1:]
		w.sum -= oldest
		if w.maxima[0] == oldest {
			w.maxima = w.maxima[1:]
		}
	}
}

// Values returns a copy of the samples, oldest first.
func (w *Window) Values() []int {
	return append([]int(nil), w.samples...)
}

// Max returns the largest sample, or 0 and false if there is none.
func (w *Window) Max() (int, bool) {
	if len(w.maxima) == 0 {
		return 0, false
	}
	return w.maxima[0], true
}

// Mean returns the arithmetic mean, or 0 and false if there is no sample.
func (w *Window) Mean() (float64, bool) {
	if len(w.samples) == 0 {
		return 0, false
	}
	return float64(w.sum) / float64(len(w.samples)), true
}

// Resize changes the size, keeping the newest samples that fit. A size below
// 1 is refused with ErrSize and changes nothing.
func (w *Window) Resize(size int) error {
	if size < 1 {
		return ErrSize
	}
	w.size = size
	w.trim()
	return nil
}
