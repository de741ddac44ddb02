package laundrydrumworkers

import (
	"reflect"
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
	tests := []struct {
		loads []string
		drums int
		want  []int
	}{
		// no loads give length 0
		{nil, 2, []int{}},
		// more loads than drums, lengths in order
		{[]string{"aaa", "b", "cc"}, 2, []int{3, 1, 2}},
		// 0 drums count as 1
		{[]string{"aa"}, 0, []int{2}},
	}
	for _, tt := range tests {
		if got := WeighLoads(tt.loads, tt.drums, weigh); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("WeighLoads(%q, %d) = %v, want %v", tt.loads, tt.drums, got, tt.want)
		}
	}
}
