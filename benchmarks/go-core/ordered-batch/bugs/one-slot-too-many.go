package orderedbatch

import "sync"

// Run applies fn to every element of in and returns the results in input
// order. At most workers calls run at the same time; a value below 1 counts
// as 1. Run returns after every call has finished.
func Run(workers int, in []string, fn func(string) string) []string {
	slots := make(chan struct{}, max(workers, 1)+1)
	out := make([]string, len(in))
	var wg sync.WaitGroup
	for i, s := range in {
		slots <- struct{}{}
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = fn(s)
			<-slots
		}()
	}
	wg.Wait()
	return out
}
