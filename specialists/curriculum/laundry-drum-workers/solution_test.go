package laundrydrumworkers

import (
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func TestWeighLoads(t *testing.T) {
	var busy atomic.Int32
	both := make(chan bool)
	weigh := func(load string) int {
		if busy.Add(1) > 2 {
			t.Errorf("%q: more than 2 calls at a time", load)
		}
		defer busy.Add(-1)
		switch load { // these two wait for each other
		case "whites":
			both <- true
		case "colours":
			<-both
		}
		time.Sleep(3 * time.Millisecond)
		return len(load)
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		got := WeighLoads([]string{"whites", "colours", "", "wool"}, 2, weigh)
		if want := []int{6, 7, 0, 4}; !slices.Equal(got, want) {
			t.Errorf("two drums: got %v, want %v", got, want)
		}
		got = WeighLoads([]string{"silk", "jeans"}, 0, weigh)
		if want := []int{4, 5}; !slices.Equal(got, want) || len(WeighLoads(nil, 3, weigh)) != 0 {
			t.Errorf("no drum: got %v, want %v; no loads: want none", got, want)
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("WeighLoads does not return")
	}
}
