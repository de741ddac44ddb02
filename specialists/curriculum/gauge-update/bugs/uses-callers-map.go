package gaugeupdate

import "sync"

// Gauges is a set of named values that several goroutines may update.
type Gauges struct {
	mu     sync.Mutex
	values map[string]int
}

// NewGauges returns Gauges with a copy of the values in start, which may be nil.
func NewGauges(start map[string]int) *Gauges {
	values := start
	if values == nil {
		values = make(map[string]int)
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
	v := change(g.values[name])
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
