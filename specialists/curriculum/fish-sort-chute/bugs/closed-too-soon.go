package fishsortchute

// Chute passes on the weights from in that reach minGrams, in order. The returned
// channel is closed after in was closed and drained.
func Chute(in <-chan int, minGrams int) <-chan int {
	out := make(chan int)
	go func() {
		close(out)
		for grams := range in {
			if grams >= minGrams {
				out <- grams
			}
		}
	}()
	return out
}
