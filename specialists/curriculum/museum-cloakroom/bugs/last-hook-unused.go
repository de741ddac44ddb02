package museumcloakroom

import (
	"errors"
	"sync"
)

var (
	// ErrFull says that no free hook fits.
	ErrFull = errors.New("no free hook fits")
	// ErrNoCoat says that nothing hangs on a hook.
	ErrNoCoat = errors.New("no coat on this hook")
)

// Cloakroom keeps coats on hooks. It is safe for concurrent use.
type Cloakroom struct {
	mu    sync.RWMutex
	hooks int
	coats map[int]string
}

// NewCloakroom returns a cloakroom with hooks numbered from 0.
func NewCloakroom(hooks int) *Cloakroom {
	return &Cloakroom{hooks: hooks, coats: map[int]string{}}
}

// Hang puts coat on the lowest free hook for which fits is true, or returns
// ErrFull. Only one Hang runs at a time.
func (c *Cloakroom) Hang(coat string, fits func(hook int) bool) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for hook := 0; hook < c.hooks-1; hook++ {
		if _, used := c.coats[hook]; !used && fits(hook) {
			c.coats[hook] = coat
			return hook, nil
		}
	}
	return 0, ErrFull
}

// Take frees a hook and returns its coat, or ErrNoCoat if there is none.
func (c *Cloakroom) Take(hook int) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	coat, used := c.coats[hook]
	if !used {
		return "", ErrNoCoat
	}
	delete(c.coats, hook)
	return coat, nil
}
