package queuedeal

// Issue returns a channel with the numbers from first to last that are not skipped.
// The channel is closed after the last one.
func Issue(first, last int, skip func(ticket int) bool) <-chan int {
	tickets := make(chan int)
	go func() {
		for n := first; n <= last; n++ {
			if !skip(n) {
				tickets <- n
			}
		}
	}()
	return tickets
}

// Deal gives the tickets to the desks in turn until the channel is closed, and returns the
// tickets of each desk.
func Deal(tickets <-chan int, desks int) [][]int {
	dealt := make([][]int, desks)
	desk := 0
	for n := range tickets {
		dealt[desk] = append(dealt[desk], n)
		desk = (desk + 1) % desks
	}
	return dealt
}
