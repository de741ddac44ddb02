package trainheadcount

import (
	"errors"
	"fmt"
	"sync"
)

// ErrNoCoaches reports a train without coaches.
var ErrNoCoaches = errors.New("no coaches")

// Headcount counts all coaches concurrently and waits for the calls. It sums
// those that succeed and returns an error that wraps all that fail.
func Headcount(coaches []string, count func(coach string) (int, error)) (int, error) {
	if len(coaches) == 0 {
		return 0, ErrNoCoaches
	}
	counts := make([]int, len(coaches))
	errs := make([]error, len(coaches))
	var wg sync.WaitGroup
	for i, coach := range coaches {
		wg.Add(1)
		go func() {
			defer wg.Done()
			counts[i], errs[i] = count(coach)
		}()
	}
	wg.Wait()
	total := 0
	var failed error
	for i, err := range errs {
		if err != nil {
			failed = fmt.Errorf("coach %s: %w", coaches[i], err)
			continue
		}
		total += counts[i]
	}
	return total, failed
}
