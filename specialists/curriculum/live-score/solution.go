package livescore

import "sync"

// Score counts goals by team and tells watchers about them. It is safe for
// concurrent use.
type Score struct {
	mu       sync.Mutex
	goals    map[string]int
	watchers []chan int
	stopped  bool
}

// NewScore returns a Score without goals.
func NewScore() *Score {
	return &Score{goals: map[string]int{}}
}

// Goal adds a goal for team and sends the new count to all watchers. A count
// that still waits is replaced, so Goal never blocks.
func (s *Score) Goal(team string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.goals[team]++
	for _, ch := range s.watchers {
		select {
		case <-ch:
		default:
		}
		ch <- s.goals[team]
	}
}

// Goals returns the count of team.
func (s *Score) Goals(team string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.goals[team]
}

// Watch returns a channel for the newest count. It is closed after Stop.
func (s *Score) Watch() <-chan int {
	s.mu.Lock()
	defer s.mu.Unlock()
	ch := make(chan int, 1)
	if s.stopped {
		close(ch)
	} else {
		s.watchers = append(s.watchers, ch)
	}
	return ch
}

// Stop closes all watch channels. Only the first call has an effect.
func (s *Score) Stop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, ch := range s.watchers {
		close(ch)
	}
	s.watchers, s.stopped = nil, true
}
