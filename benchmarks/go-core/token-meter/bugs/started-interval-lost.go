package tokenmeter

import (
	"sync"
	"time"
)

// Meter is a token bucket that gains one token per interval.
type Meter struct {
	mu       sync.Mutex
	now      func() time.Time
	every    time.Duration
	capacity int
	tokens   int
	last     time.Time // the last interval border that was counted
}

// New returns a full meter of the given capacity that gains a token for every
// interval that has passed since its creation, measured by now.
func New(capacity int, every time.Duration, now func() time.Time) *Meter {
	return &Meter{now: now, every: every, capacity: capacity, tokens: capacity, last: now()}
}

// refill adds the tokens due. Started intervals are kept for the next call, a
// clock that runs backwards changes nothing, and idle time may be of any
// length.
func (m *Meter) refill() {
	elapsed := m.now().Sub(m.last)
	if elapsed < m.every {
		return
	}
	steps := elapsed / m.every
	m.last = m.last.Add(elapsed)
	if steps >= time.Duration(m.capacity-m.tokens) {
		m.tokens = m.capacity
	} else {
		m.tokens += int(steps)
	}
}

// Take takes n tokens if that many are left and reports whether it did. It
// takes nothing and returns true for n below 1.
func (m *Meter) Take(n int) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.refill()
	if n < 1 {
		return true
	}
	if n > m.tokens {
		return false
	}
	m.tokens -= n
	return true
}

// Left returns the number of tokens left.
func (m *Meter) Left() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.refill()
	return m.tokens
}
