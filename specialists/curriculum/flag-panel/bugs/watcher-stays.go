package flagpanel

import (
	"slices"
	"sync"
)

// Panel is a set of named flags that tells watchers about changes.
type Panel struct {
	mu       sync.Mutex
	on       map[string]bool
	watchers []*watcher
}

type watcher struct {
	call func(name string, on bool)
}

// NewPanel returns a Panel whose flags are all off.
func NewPanel() *Panel {
	return &Panel{on: make(map[string]bool)}
}

// Set switches a flag and, if that changes it, calls the watchers in the order they were
// added. The watchers may call methods of the Panel.
func (p *Panel) Set(name string, on bool) {
	p.mu.Lock()
	changed := p.on[name] != on
	p.on[name] = on
	watchers := slices.Clone(p.watchers)
	p.mu.Unlock()
	if !changed {
		return
	}
	for _, w := range watchers {
		w.call(name, on)
	}
}

// On reports whether the flag is on.
func (p *Panel) On(name string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.on[name]
}

// Watch adds call as a watcher and returns a function that removes it again.
func (p *Panel) Watch(call func(name string, on bool)) (remove func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	added := &watcher{call: call}
	p.watchers = append(p.watchers, added)
	return func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		added.call = func(string, bool) {}
	}
}

// Watching returns the number of watchers.
func (p *Panel) Watching() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.watchers)
}
