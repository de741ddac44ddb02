package stoponfailure

import (
	"fmt"
	"sync"
)

// Run executes jobs in slice order with workers goroutines (at least one) and
// starts no further job after one has failed. It waits for the running jobs
// and returns the number of started jobs. The error is that of the failed job
// with the smallest index, wrapped as "job I: E". Nil jobs do nothing.
func Run(workers int, jobs []func() error) (started int, err error) {
	var (
		mu     sync.Mutex
		wg     sync.WaitGroup
		failed = len(jobs)
	)
	take := func() (int, bool) {
		mu.Lock()
		defer mu.Unlock()
		if err != nil || started == len(jobs) {
			return 0, false
		}
		started++
		return started - 1, true
	}
	work := func() {
		defer wg.Done()
		for i, ok := take(); ok; i, ok = take() {
			if jobs[i] == nil {
				continue
			}
			if jobErr := jobs[i](); jobErr != nil {
				mu.Lock()
				if i < failed {
					failed, err = i, fmt.Errorf("job %d: %v", i, jobErr)
				}
				mu.Unlock()
			}
		}
	}
	for range max(workers, 1) {
		wg.Add(1)
		go work()
	}
	wg.Wait()
	return started, err
}
