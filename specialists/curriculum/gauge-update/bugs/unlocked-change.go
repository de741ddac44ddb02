package gaugeupdate

import "sync"

// Gauges is a set of named values that several goroutines may update.
type Gauges struct {
	mu     sync.Mutex
	values map[string]int
}

// NewGauges returns Gauges with a copy of the values in start, which may be nil.
func NewGauges(start map[string]int) *Gauges {
	values := make(map[string]int, len(start))
	for name, v := range start {
		values[name] = v
	}
	return &Gauges{values: values}
}

// Update replaces the value of name, 0 if missing, with what change makes of it, as one
// atomic step, and returns the new value. A nil change removes the gauge and returns 0.
func (g *Gauges) Update(name string, change func(int) int) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	if change == nil {
		delete(g.values, name)
		return 0
	}
	old := g.values[name]
	g.mu.Unlock()
	v := change(old)
	g.mu.Lock()
	g.values[name] = v
	return v
}

// Value returns the value of name and whether there is such a gauge.
func (g *Gauges) Value(name string) (int, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	v, ok := g.values[name]
	return v, ok
}
