package typingboard

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

// TypingBoard knows who is typing. It is safe for concurrent use.
type TypingBoard struct {
	ttl  time.Duration
	mu   sync.Mutex
	last map[string]time.Time
}

// NewTypingBoard returns a board on which a key press counts for less than ttl.
func NewTypingBoard(ttl time.Duration) *TypingBoard {
	return &TypingBoard{ttl: ttl, last: make(map[string]time.Time)}
}

// Typed notes that user pressed a key at the given time.
func (b *TypingBoard) Typed(user string, at time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last[user] = at
}

// Sent forgets user, whose message has been sent.
func (b *TypingBoard) Sent(user string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.last, user)
}

// Active returns, sorted, the users who pressed a key less than ttl before now.
func (b *TypingBoard) Active(now time.Time) []string {
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
func (b *TypingBoard) Status(now time.Time) string {
	b.mu.Lock()
	defer b.mu.Unlock()
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
