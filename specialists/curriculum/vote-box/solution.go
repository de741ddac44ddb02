package votebox

import (
	"maps"
	"sync"
)

// Box counts votes by name for several goroutines. The zero Box is empty and ready to use.
type Box struct {
	mu    sync.Mutex
	votes map[string]int
}

// Vote adds one vote for name.
func (b *Box) Vote(name string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.votes == nil {
		b.votes = make(map[string]int)
	}
	b.votes[name]++
}

// Counts returns a copy of the votes by name.
func (b *Box) Counts() map[string]int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return maps.Clone(b.votes)
}

// Leader returns the name with the most votes and their number. Of equal names the one
// that sorts first leads; an empty box has the leader "" with 0 votes.
func (b *Box) Leader() (string, int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	leader, most := "", 0
	for name, n := range b.votes {
		if n > most || n == most && name < leader {
			leader, most = name, n
		}
	}
	return leader, most
}
