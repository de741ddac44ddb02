package birdhideseats

import (
	"errors"
	"slices"
	"sync"
)

// ErrFull says that no seat is free.
var ErrFull = errors.New("hide is full")

// Hide is a hut with a fixed number of seats, safe for concurrent use.
type Hide struct {
	mu     sync.Mutex
	seats  int
	seated map[string]bool
}

// NewHide returns an empty hide.
func NewHide(seats int) *Hide {
	return &Hide{seats: seats, seated: make(map[string]bool)}
}

// Enter seats name, or returns ErrFull. Who is inside already just stays.
func (h *Hide) Enter(name string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if !h.seated[name] && len(h.seated) >= h.seats {
		return ErrFull
	}
	h.seated[name] = true
	return nil
}

// Leave frees the seat of name, if it has one.
func (h *Hide) Leave(name string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.seated, name)
}

// Inside returns the names of the seated, sorted.
func (h *Hide) Inside() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	var names []string
	for name := range h.seated {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
