package printerspooler

import (
	"errors"
	"slices"
	"sync"
)

// ErrJobWaiting says that a job with this id is already waiting.
var ErrJobWaiting = errors.New("job is already waiting")

// ErrNoJob says that there is no job to print.
var ErrNoJob = errors.New("no job is waiting")

// Spooler keeps waiting print jobs. It is safe for concurrent use.
type Spooler struct {
	mu     sync.Mutex
	jobs   []string // the urgent ones first
	urgent int
}

// Submit adds a job: behind the urgent ones if urgent, else at the end.
func (s *Spooler) Submit(id string, urgent bool) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if slices.Contains(s.jobs, id) {
		return ErrJobWaiting
	}
	at := len(s.jobs)
	if urgent {
		at = s.urgent
		s.urgent++
	}
	s.jobs = slices.Insert(s.jobs, at, id)
	return nil
}

// NextJob removes and returns the first job.
func (s *Spooler) NextJob() (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.jobs) == 0 {
		return "", ErrNoJob
	}
	id := s.jobs[0]
	s.remove(0)
	return id, nil
}

// Cancel removes a job and tells whether it was waiting.
func (s *Spooler) Cancel(id string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	i := slices.Index(s.jobs, id)
	if i >= 0 {
		s.remove(i)
	}
	return i >= 0
}

// Waiting returns a copy of the waiting ids in order.
func (s *Spooler) Waiting() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.jobs)
}

// remove deletes the job at index i; the caller holds the lock.
func (s *Spooler) remove(i int) {
	s.jobs = slices.Delete(s.jobs, i, i+1)
	if i < s.urgent {
		s.urgent--
	}
}
