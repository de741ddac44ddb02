package albumtotal

import "sync"

// TotalSize calls size for all names at the same time and adds up the results.
// If calls fail it returns 0 and the error of the first failing name.
func TotalSize(names []string, size func(name string) (int64, error)) (int64, error) {
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		total int64
	)
	errs := make([]error, len(names))
	for i, name := range names {
		wg.Add(1)
		go func() {
			n, err := size(name)
			if err != nil {
				errs[i] = err
				return
			}
			mu.Lock()
			total += n
			mu.Unlock()
			wg.Done()
		}()
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return 0, err
		}
	}
	return total, nil
}
