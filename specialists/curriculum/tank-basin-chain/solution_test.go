package tankbasinchain

import (
	"slices"
	"testing"
)

func TestBasin(t *testing.T) {
	top := &Basin{Capacity: 50, Level: 20, Next: &Basin{Capacity: 10, Next: &Basin{Capacity: 30, Level: 25}}}
	tests := []struct {
		pour, lost int
		levels     []int
		free       int
	}{
		{0, 0, []int{20, 0, 25}, 45},
		{12, 0, []int{32, 0, 25}, 33},
		{21, 0, []int{50, 3, 25}, 12},
		{15, 3, []int{50, 10, 30}, 0},
		{7, 7, []int{50, 10, 30}, 0},
	}
	for _, tt := range tests {
		if lost := top.Pour(tt.pour); lost != tt.lost {
			t.Errorf("Pour(%d) = %d, want %d", tt.pour, lost, tt.lost)
		}
		if got := top.Levels(); !slices.Equal(got, tt.levels) {
			t.Errorf("after Pour(%d) Levels = %v, want %v", tt.pour, got, tt.levels)
		}
		if got := top.Free(); got != tt.free {
			t.Errorf("after Pour(%d) Free = %d, want %d", tt.pour, got, tt.free)
		}
	}
	var none *Basin
	if none.Pour(5) != 5 || none.Free() != 0 || len(none.Levels()) != 0 {
		t.Error("a nil basin must take nothing and have no room and no levels")
	}
}
