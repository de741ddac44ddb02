package jobdesk

import (
	"errors"
	"sync"
)

// ErrFull and ErrClosed are the reasons for which Submit refuses a job.
var (
	ErrFull   = errors.New("desk is full")
	ErrClosed = errors.New("desk is closed")
)

// Desk runs submitted jobs on a fixed number of workers.
type Desk struct {
	mu       sync.Mutex
	wg       sync.WaitGroup
	queue    chan func()
	pending  int // accepted and not yet finished
	closed   bool
	done     int
	panicked int
}

// New starts a desk with workers goroutines (at least 1) and room for backlog
// further jobs (at least 0).
func New(workers, backlog int) *Desk {
	workers, backlog = max(workers, 1), max(backlog, 0)
	d := &Desk{queue: make(chan func(), workers+backlog)}
	d.wg.Add(workers)
	for range workers {
		go d.work()
	}
	return d
}

func (d *Desk) work() {
	defer d.wg.Done()
	for job := range d.queue {
		d.run(job)
	}
}

// run executes one job and books its end, also when it panics.
func (d *Desk) run(job func()) {
	ok := false
	defer func() {
		if !ok {
			recover()
		}
		d.mu.Lock()
		defer d.mu.Unlock()
		d.pending--
		if ok {
			d.done++
		} else {
			d.panicked++
		}
	}()
	job()
	ok = true
}

// Submit accepts a job without blocking. It returns ErrClosed after Close and
// ErrFull while workers+backlog accepted jobs are unfinished.
func (d *Desk) Submit(job func()) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return ErrClosed
	}
	if d.pending == cap(d.queue) {
		return ErrFull
	}
	d.pending++
	d.queue <- job
	return nil
}

// Stats returns how many jobs returned normally and how many panicked.
func (d *Desk) Stats() (done, panicked int) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.done, d.panicked
}

// Close refuses new jobs and waits for the accepted ones. It may be called
// more than once.
func (d *Desk) Close() {
	d.mu.Lock()
	d.closed = true
	close(d.queue)
	d.mu.Unlock()
	d.wg.Wait()
}
