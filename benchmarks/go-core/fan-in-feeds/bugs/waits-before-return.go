package faninfeeds

import "sync"

// Merge forwards the values of all feeds to one channel and closes it when
// every feed is closed and forwarded. Nil feeds are ignored. Merge does not
// wait for values or receivers.
func Merge(feeds ...<-chan string) <-chan string {
	out := make(chan string)
	var wg sync.WaitGroup
	for _, feed := range feeds {
		if feed == nil {
			continue
		}
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range feed {
				out <- v
			}
		}()
	}
	wg.Wait()
	close(out)
	return out
}
