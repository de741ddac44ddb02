package typingboard

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// Board knows who is typing. It is safe for concurrent use.
type Board struct {
	ttl  time.Duration
	mu   sync.Mutex
	last map[string]time.Time
}

// NewBoard returns a board on which a key press counts for less than ttl.
func NewBoard(ttl time.Duration) *Board {
	return &Board{ttl: ttl, last: make(map[string]time.Time)}
}

// Typed notes that user pressed a key at the given time.
func (b *Board) Typed(user string, at time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last[user] = at
}

// Sent forgets user, whose message has been sent.
func (b *Board) Sent(user string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.last, user)
}

// Active returns, sorted, the users who pressed a key less than ttl before now.
func (b *Board) Active(now time.Time) []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	var users []string
	for user, at := range b.last {
		if now.Sub(at) < b.ttl {
			users = append(users, user)
		}
	}
	slices.Sort(users)
	return users
}

// Status describes who is typing; from three users on it gives their number.
func (b *Board) Status(now time.Time) string {
	users := b.Active(now)
	switch len(users) {
	case 0:
		return ""
	case 1:
		return users[0] + " is typing"
	case 2:
		return users[0] + " and " + users[1] + " are typing"
	}
	return fmt.Sprintf("%d people are typing", len(users))
}
