package lapsplits

import (
	"errors"
	"reflect"
	"testing"
)

func TestLaps(t *testing.T) {
	tests := []struct {
		times   []int
		want    []int
		wantErr error
	}{
		// no times, no laps
		{nil, []int{}, nil},
		// 5, then 8 - 5 and 9 - 8
		{[]int{5, 8, 9}, []int{5, 3, 1}, nil},
		// not greater than 0
		{[]int{0}, nil, ErrClock},
		// equal times
		{[]int{5, 5}, nil, ErrClock},
	}
	for _, tt := range tests {
		got, err := Laps(tt.times)
		if !reflect.DeepEqual(got, tt.want) || !errors.Is(err, tt.wantErr) {
			t.Errorf("Laps(%v) = %v, %v, want %v, %v", tt.times, got, err, tt.want, tt.wantErr)
		}
	}
	// the input is not changed
	times := []int{5, 8}
	Laps(times)
	if want := []int{5, 8}; !reflect.DeepEqual(times, want) {
		t.Errorf("times = %v, want %v", times, want)
	}
}
