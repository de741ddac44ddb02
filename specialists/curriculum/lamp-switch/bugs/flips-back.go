package lampswitch

import "sync"

// Lamp is a lamp that several goroutines may switch. The zero Lamp is off.
type Lamp struct {
	mu  sync.Mutex
	lit bool
}

// Flip switches the lamp over and returns its new state.
func (l *Lamp) Flip() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lit = !l.lit
	return !l.lit
}

// Set brings the lamp into the state on and reports whether that changed it.
func (l *Lamp) Set(on bool) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	changed := l.lit != on
	l.lit = on
	return changed
}
