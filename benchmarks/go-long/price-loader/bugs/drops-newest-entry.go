package priceloader

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

type stored struct {
	price int64
	until time.Time
}

type call struct {
	done  chan struct{}
	price int64
	err   error
}

// Loader caches prices of a slow service for a limited time. It is safe for concurrent use.
type Loader struct {
	max   int
	ttl   time.Duration
	now   func() time.Time
	fetch func(sku string) (int64, error)

	mu     sync.Mutex
	prices map[string]stored
	order  []string // skus of prices, the one stored longest ago first
	calls  map[string]*call
}

// New returns a Loader that keeps at most max prices, each for ttl, and gets them from fetch.
func New(max int, ttl time.Duration, now func() time.Time, fetch func(sku string) (int64, error)) *Loader {
	return &Loader{max: max, ttl: ttl, now: now, fetch: fetch,
		prices: map[string]stored{}, calls: map[string]*call{}}
}

// Price returns the stored price of sku while it is fresh, else fetches it. Concurrent
// calls for one sku share a single fetch and its result. A failed fetch stores nothing,
// and its error is wrapped.
func (l *Loader) Price(sku string) (int64, error) {
	l.mu.Lock()
	if p, ok := l.prices[sku]; ok && l.now().Before(p.until) {
		l.mu.Unlock()
		return p.price, nil
	}
	if c, ok := l.calls[sku]; ok {
		l.mu.Unlock()
		<-c.done
		return c.price, c.err
	}
	c := &call{done: make(chan struct{})}
	l.calls[sku] = c
	l.mu.Unlock()

	price, err := l.fetch(sku)

	l.mu.Lock()
	defer l.mu.Unlock()
	defer close(c.done)
	delete(l.calls, sku)
	if err != nil {
		c.err = fmt.Errorf("price of %s: %w", sku, err)
		return 0, c.err
	}
	c.price = price
	l.store(sku, price)
	return price, nil
}

// Len returns how many prices are stored, expired ones included.
func (l *Loader) Len() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.prices)
}

// store keeps price as the newest entry and drops the oldest beyond max; l.mu is held.
func (l *Loader) store(sku string, price int64) {
	if i := slices.Index(l.order, sku); i >= 0 {
		l.order = slices.Delete(l.order, i, i+1)
	}
	l.order = append(l.order, sku)
	l.prices[sku] = stored{price: price, until: l.now().Add(l.ttl)}
	if len(l.order) > l.max {
		delete(l.prices, l.order[l.max])
		l.order = l.order[:l.max]
	}
}
