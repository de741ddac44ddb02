package liftstops

import (
	"slices"
	"testing"
)

func TestStopOrder(t *testing.T) {
	tests := []struct {
		at    int
		calls []int
		want  []int
	}{
		{3, nil, nil},
		{3, []int{3}, nil},
		{3, []int{1, 9, 4, 1, 3, -2, 9}, []int{4, 9, 1, -2}},
		{0, []int{2, 1}, []int{1, 2}},
	}
	for _, tt := range tests {
		calls := slices.Clone(tt.calls)
		if got := StopOrder(tt.at, calls); !slices.Equal(got, tt.want) {
			t.Errorf("StopOrder(%d, %v) = %v, want %v", tt.at, tt.calls, got, tt.want)
		}
		if !slices.Equal(calls, tt.calls) {
			t.Errorf("StopOrder changed calls %v to %v", tt.calls, calls)
		}
	}
}
