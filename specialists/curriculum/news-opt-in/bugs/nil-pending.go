package newsoptin

import (
	"errors"
	"slices"
	"sync"
)

// Errors of Request and Confirm.
var (
	ErrActive = errors.New("address is active")
	ErrToken  = errors.New("unknown token")
)

// OptIn manages confirmed subscriptions. It is safe for concurrent use.
type OptIn struct {
	mu       sync.Mutex
	newToken func() string
	pending  map[string]string
	active   []string
}

// NewOptIn returns an OptIn that takes its tokens from newToken.
func NewOptIn(newToken func() string) *OptIn {
	return &OptIn{newToken: newToken}
}

// Request returns a new token for an address that is not active.
func (o *OptIn) Request(addr string) (string, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if slices.Contains(o.active, addr) {
		return "", ErrActive
	}
	token := o.newToken()
	o.pending[token] = addr
	return token, nil
}

// Confirm makes the address of a token active and returns it. A token works
// once.
func (o *OptIn) Confirm(token string) (string, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	addr, ok := o.pending[token]
	if !ok {
		return "", ErrToken
	}
	delete(o.pending, token)
	if !slices.Contains(o.active, addr) {
		o.active = append(o.active, addr)
		slices.Sort(o.active)
	}
	return addr, nil
}

// Active returns a copy of the sorted active addresses.
func (o *OptIn) Active() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.Clone(o.active)
}
