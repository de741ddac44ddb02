package laundrydrumworkers

import (
	"fmt"
	"testing"
	"time"
)

func TestWeighLoads(t *testing.T) {
	// a call that never returns fails
	timer := time.AfterFunc(time.Second, func() { panic("WeighLoads blocks") })
	defer timer.Stop()
	weigh := func(load string) int {
		time.Sleep(time.Millisecond)
		return len(load)
	}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no loads give length 0
	check(WeighLoads(nil, 2, weigh), []int{})
	// more loads than drums, lengths in order
	check(WeighLoads([]string{"aaa", "b", "cc"}, 2, weigh), []int{3, 1, 2})
	// 0 drums count as 1
	check(WeighLoads([]string{"aa"}, 0, weigh), []int{2})
}
