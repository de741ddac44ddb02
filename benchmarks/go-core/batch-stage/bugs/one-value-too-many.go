package batchstage

import "context"

// Batch groups the values of in into batches of size (at least 1), sends each
// batch on the returned channel, and sends a shorter rest when in is closed.
// It closes the channel after the last batch or when ctx is done. A batch that
// was sent belongs to the receiver.
func Batch(ctx context.Context, in <-chan string, size int) <-chan []string {
	size = max(size, 1)
	out := make(chan []string)
	go func() {
		defer close(out)
		var batch []string
		flush := func() bool {
			select {
			case out <- batch:
				batch = nil
				return true
			case <-ctx.Done():
				return false
			}
		}
		for {
			select {
			case <-ctx.Done():
				return
			case v, ok := <-in:
				if !ok {
					if len(batch) > 0 {
						flush()
					}
					return
				}
				batch = append(batch, v)
				if len(batch) > size && !flush() {
					return
				}
			}
		}
	}()
	return out
}
