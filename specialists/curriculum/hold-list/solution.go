package holdlist

import (
	"errors"
	"slices"
)

var (
	// ErrWaiting is returned when a reader already waits.
	ErrWaiting = errors.New("reader is already waiting")
	// ErrNotWaiting is returned when a reader to cancel does not wait.
	ErrNotWaiting = errors.New("reader is not waiting")
)

// HoldList keeps the readers who wait for a book. The zero value is empty.
type HoldList struct {
	readers []string
}

// Place adds a reader at the end and returns the position, counted from 1. For
// one already waiting it returns that position and ErrWaiting.
func (h *HoldList) Place(reader string) (int, error) {
	if i := slices.Index(h.readers, reader); i >= 0 {
		return i + 1, ErrWaiting
	}
	h.readers = append(h.readers, reader)
	return len(h.readers), nil
}

// Cancel removes a reader, or returns ErrNotWaiting.
func (h *HoldList) Cancel(reader string) error {
	i := slices.Index(h.readers, reader)
	if i < 0 {
		return ErrNotWaiting
	}
	h.readers = slices.Delete(h.readers, i, i+1)
	return nil
}

// PassOn swaps the first two readers, if there are two.
func (h *HoldList) PassOn() {
	if len(h.readers) >= 2 {
		h.readers[0], h.readers[1] = h.readers[1], h.readers[0]
	}
}

// Next removes and returns the first reader, or false if nobody waits.
func (h *HoldList) Next() (string, bool) {
	if len(h.readers) == 0 {
		return "", false
	}
	reader := h.readers[0]
	h.readers = h.readers[1:]
	return reader, true
}

// Waiting returns a copy of the waiting readers in order.
func (h *HoldList) Waiting() []string {
	return slices.Clone(h.readers)
}
