package thumbnaillru

import (
	"bytes"
	"container/list"
)

type entry struct {
	key  string
	data []byte
}

// Cache holds thumbnails up to a budget of bytes and drops the least recently used first.
type Cache struct {
	budget, used int
	order        *list.List // most recently used at the front
	items        map[string]*list.Element
}

// New returns an empty cache that may hold budget bytes.
func New(budget int) *Cache {
	return &Cache{budget: budget, order: list.New(), items: map[string]*list.Element{}}
}

// Put stores a copy of data under key as the most recently used entry, replacing an
// older value, then drops least recently used entries until the budget is kept. It
// returns the dropped keys in order. Data larger than the whole budget is refused
// with false and changes nothing.
func (c *Cache) Put(key string, data []byte) (evicted []string, ok bool) {
	if len(data) > c.budget {
		return nil, false
	}
	if el, found := c.items[key]; found {
		c.remove(el)
	}
	c.items[key] = c.order.PushFront(&entry{key: key, data: bytes.Clone(data)})
	c.used += len(data)
	for c.used > c.budget {
		oldest := c.order.Back()
		evicted = append(evicted, oldest.Value.(*entry).key)
		c.remove(oldest)
	}
	return evicted, true
}

// Get returns a copy of the value of key and marks the entry as most recently used.
func (c *Cache) Get(key string) ([]byte, bool) {
	el, found := c.items[key]
	if !found {
		return nil, false
	}
	c.order.MoveToFront(el)
	return bytes.Clone(el.Value.(*entry).data), true
}

// Used returns the number of bytes stored.
func (c *Cache) Used() int { return c.used }

// Len returns the number of entries.
func (c *Cache) Len() int { return len(c.items) }

func (c *Cache) remove(el *list.Element) {
	e := c.order.Remove(el).(*entry)
	delete(c.items, e.key)
	c.used -= len(e.data)
}
