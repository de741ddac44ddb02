// Package topichub passes events to registered handlers.
package topichub

import (
	"slices"
	"sync"
)

type handler struct {
	topic string
	fn    func(topic, payload string)
}

// Hub is a set of handlers in order of registration. The zero value is ready
// for use. Hub is safe for concurrent use, also from within handlers.
type Hub struct {
	mu       sync.Mutex
	handlers []*handler
}

// On registers fn for a topic, or for all if topic is "*". The returned
// function removes this registration. A nil fn is ignored.
func (h *Hub) On(topic string, fn func(topic, payload string)) (remove func()) {
	if fn == nil {
		return func() {}
	}
	added := &handler{topic: topic, fn: fn}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.handlers = append(h.handlers, added)
	return func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.handlers = slices.DeleteFunc(h.handlers, func(x *handler) bool { return x == added })
	}
}

// Emit calls the handlers for the topic that are registered when it starts,
// and returns their number.
func (h *Hub) Emit(topic, payload string) int {
	h.mu.Lock()
	current := slices.Clone(h.handlers)
	h.mu.Unlock()
	calls := 0
	for _, x := range current {
		if x.topic == topic || x.topic == "*" {
			x.fn(topic, payload)
			calls++
		}
	}
	return calls
}
