package phonedirectory

import (
	"slices"
	"sync"
)

// Directory keeps phone numbers by name. It is safe for concurrent use.
type Directory struct {
	mu      sync.Mutex
	numbers map[string][]string
}

// NewDirectory returns an empty directory.
func NewDirectory() *Directory {
	return &Directory{numbers: make(map[string][]string)}
}

// Register adds number to name and reports whether it was new there.
func (d *Directory) Register(name, number string) bool {
	d.mu.Lock()
	if slices.Contains(d.numbers[name], number) {
		return false
	}
	d.numbers[name] = append(d.numbers[name], number)
	d.mu.Unlock()
	return true
}

// NumbersOf returns a copy of the numbers of name in the order of registration.
func (d *Directory) NumbersOf(name string) []string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.Clone(d.numbers[name])
}
