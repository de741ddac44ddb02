package lapsplits

import (
	"errors"
	"slices"
	"testing"
)

func TestLaps(t *testing.T) {
	times := []int{61000, 120500, 120501}
	got, err := Laps(times)
	if want := []int{61000, 59500, 1}; err != nil || !slices.Equal(got, want) {
		t.Errorf("Laps = %v, %v, want %v", got, err, want)
	}
	if !slices.Equal(times, []int{61000, 120500, 120501}) {
		t.Errorf("Laps changed its input to %v", times)
	}
	if got, err := Laps(nil); len(got) != 0 || err != nil {
		t.Errorf("Laps(nil) = %v, %v, want no laps", got, err)
	}
}

func TestLapsBadClock(t *testing.T) {
	for _, times := range [][]int{{0}, {-5, 10}, {10, 10}, {10, 20, 15}} {
		if got, err := Laps(times); got != nil || !errors.Is(err, ErrClock) {
			t.Errorf("Laps(%v) = %v, %v, want ErrClock", times, got, err)
		}
	}
}
