package jobring

import (
	"errors"
	"sync"
)

// ErrClosed is returned once the queue is closed.
var ErrClosed = errors.New("queue closed")

// Queue is a bounded FIFO queue of jobs, safe for concurrent use.
type Queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	ring     []string
	head     int // position of the oldest job
	count    int
	closed   bool
}

// New returns an open, empty queue; a capacity below 1 counts as 1.
func New(capacity int) *Queue {
	q := &Queue{ring: make([]string, max(capacity, 1))}
	q.notEmpty = sync.NewCond(&q.mu)
	q.notFull = sync.NewCond(&q.mu)
	return q
}

// Put appends job, waiting while the queue is full. It returns ErrClosed once the
// queue is closed, even when it was waiting already.
func (q *Queue) Put(job string) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	for q.count == len(q.ring) && !q.closed {
		q.notFull.Wait()
	}
	if q.closed {
		return ErrClosed
	}
	q.push(job)
	return nil
}

// TryPut appends job and returns true, or returns false at once if the queue is
// full or closed.
func (q *Queue) TryPut(job string) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed || q.count == len(q.ring) {
		return false
	}
	q.push(job)
	return true
}

// Take removes the oldest job, waiting while the queue is empty and open. Jobs left
// at Close are still handed out; after them Take returns ErrClosed.
func (q *Queue) Take() (string, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for q.count == 0 && !q.closed {
		q.notEmpty.Wait()
	}
	if q.count == 0 {
		return "", ErrClosed
	}
	job := q.ring[q.head]
	q.head = (q.head + 1) % len(q.ring)
	q.count--
	return job, nil
}

// Close closes the queue and wakes all waiting callers. It may be called repeatedly.
func (q *Queue) Close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	q.notEmpty.Broadcast()
	q.notFull.Broadcast()
}

// Len returns the number of queued jobs.
func (q *Queue) Len() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.count
}

// push appends job; q.mu is held and there is room.
func (q *Queue) push(job string) {
	q.ring[(q.head+q.count)%len(q.ring)] = job
	q.count++
	q.notEmpty.Signal()
}
