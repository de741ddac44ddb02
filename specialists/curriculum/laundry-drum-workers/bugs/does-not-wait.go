package laundrydrumworkers

import "sync"

// WeighLoads calls weigh for every load, up to drums calls at a time (at least
// 1), waits for all of them and returns the results in the order of loads.
func WeighLoads(loads []string, drums int, weigh func(load string) int) []int {
	weights := make([]int, len(loads))
	next := make(chan int)
	var workers sync.WaitGroup
	for range max(drums, 1) {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for i := range next {
				weights[i] = weigh(loads[i])
			}
		}()
	}
	for i := range loads {
		next <- i
	}
	close(next)
	return weights
}
