// Package broadcastfeed sends messages to any number of listeners.
package broadcastfeed

import "sync"

// Feed sends each message to all listeners without waiting for them. It is
// safe for concurrent use.
type Feed struct {
	replay int

	mu        sync.Mutex
	listeners map[chan string]bool
	recent    []string // the latest messages, at most replay
	missed    int
	closed    bool
}

// New returns a Feed that repeats the latest replay messages to newcomers.
func New(replay int) *Feed {
	return &Feed{replay: max(replay, 0), listeners: make(map[chan string]bool)}
}

// Join adds a listener. Its channel has room for the replayed messages and
// for buffer messages, at least one. After Close the channel is closed at once.
func (f *Feed) Join(buffer int) (messages <-chan string, leave func()) {
	ch := make(chan string, max(buffer, f.replay, 1))
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, m := range f.recent {
		ch <- m
	}
	f.listeners[ch] = true
	return ch, func() { f.leave(ch) }
}

// leave removes a listener and closes its channel.
func (f *Feed) leave(ch chan string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.listeners[ch] {
		delete(f.listeners, ch)
		close(ch)
	}
}

// Send gives the message to all listeners with room in their channels and
// returns their number. It never waits and does nothing after Close.
func (f *Feed) Send(message string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed {
		return 0
	}
	f.recent = append(f.recent, message)
	if len(f.recent) > f.replay {
		f.recent = f.recent[1:]
	}
	sent := 0
	for ch := range f.listeners {
		select {
		case ch <- message:
			sent++
		default:
			f.missed++
		}
	}
	return sent
}

// Missed returns how many times a listener had no room for a message.
func (f *Feed) Missed() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.missed
}

// Close closes the channels of all listeners. It may be called again.
func (f *Feed) Close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	for ch := range f.listeners {
		delete(f.listeners, ch)
		close(ch)
	}
}
