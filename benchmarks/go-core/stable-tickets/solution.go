package stabletickets

import (
	"slices"
	"sort"
)

// Ticket is a support request.
type Ticket struct {
	ID       string
	Priority int
}

// Queue hands out tickets by highest priority; equal priorities in the order they
// were pushed. The zero value is an empty queue.
type Queue struct {
	tickets []Ticket // next one first
}

// Push adds t behind all tickets of the same or a higher priority.
func (q *Queue) Push(t Ticket) {
	at := sort.Search(len(q.tickets), func(i int) bool {
		return q.tickets[i].Priority < t.Priority
	})
	q.tickets = slices.Insert(q.tickets, at, t)
}

// Pop removes and returns the next ticket; false if the queue is empty.
func (q *Queue) Pop() (Ticket, bool) {
	next, ok := q.Peek()
	if ok {
		q.tickets = q.tickets[1:]
	}
	return next, ok
}

// Peek returns the next ticket without removing it; false if the queue is empty.
func (q *Queue) Peek() (Ticket, bool) {
	if len(q.tickets) == 0 {
		return Ticket{}, false
	}
	return q.tickets[0], true
}

// Pending returns all tickets in the order Pop would, in a new slice.
func (q *Queue) Pending() []Ticket {
	return slices.Clone(q.tickets)
}

// Len returns the number of queued tickets.
func (q *Queue) Len() int { return len(q.tickets) }
