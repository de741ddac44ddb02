package liftoverdue

import (
	"slices"
	"testing"
	"time"
)

func TestOverdueCalls(t *testing.T) {
	now := time.Date(2024, 3, 1, 0, 0, 30, 0, time.UTC)
	ago := func(d time.Duration) time.Time { return now.Add(-d) }
	pressed := map[int]time.Time{
		7:  ago(21 * time.Second),
		4:  ago(time.Hour),
		5:  ago(20 * time.Second),
		1:  ago(0),
		-2: ago(20*time.Second + 1),
		3:  ago(-time.Minute),
	}
	want := []int{-2, 4, 7}
	if got := OverdueCalls(pressed, now, 20*time.Second); !slices.Equal(got, want) {
		t.Errorf("OverdueCalls = %v, want %v", got, want)
	}
	if got := OverdueCalls(pressed, now, 2*time.Hour); len(got) != 0 {
		t.Errorf("long limit gives %v, want none", got)
	}
	if got := OverdueCalls(nil, now, 0); len(got) != 0 {
		t.Errorf("nil map gives %v, want none", got)
	}
}
