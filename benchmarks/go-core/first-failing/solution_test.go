package firstfailing

import (
	"errors"
	"math"
	"testing"
)

func TestFirstFailing(t *testing.T) {
	const never = -1
	cases := []struct {
		name          string
		lo, hi, first int
	}{
		{"middle", 0, 100, 37},
		{"first of range", 10, 20, 10},
		{"second of range", 10, 20, 11},
		{"last of range", 10, 20, 20},
		{"one before last", 10, 20, 19},
		{"none", 10, 20, never},
		{"single, fails", 5, 5, 5},
		{"single, passes", 5, 5, never},
		{"pair, second", 8, 9, 9},
		{"pair, first", 8, 9, 8},
		{"zero", 0, 1, 0},
		{"whole range", 0, math.MaxInt, 123456789},
		{"whole range, last", 0, math.MaxInt, math.MaxInt},
		{"whole range, none", 0, math.MaxInt, never},
		{"top end", math.MaxInt - 9, math.MaxInt, math.MaxInt - 3},
		{"top end, first", math.MaxInt - 9, math.MaxInt - 1, math.MaxInt - 9},
		{"top end, none", math.MaxInt - 9, math.MaxInt, never},
		{"empty range", 7, 6, 6},
		{"empty range far", 9, 2, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			calls := 0
			got, found, err := FirstFailing(c.lo, c.hi, func(build int) (bool, error) {
				if build < c.lo || build > c.hi {
					t.Fatalf("asked about build %d", build)
				}
				if calls++; calls > 70 {
					t.Fatalf("more than 70 calls")
				}
				return c.first != never && build >= c.first, nil
			})
			want, ok := c.first, c.first != never && c.lo <= c.hi
			if !ok {
				want = 0
			}
			if got != want || found != ok || err != nil {
				t.Fatalf("got %d, %v, %v; want %d, %v", got, found, err, want, ok)
			}
		})
	}
}

func TestFirstFailingAllSmallRanges(t *testing.T) {
	for hi := 3; hi <= 12; hi++ {
		for first := 3; first <= hi+1; first++ {
			calls := 0
			got, found, err := FirstFailing(3, hi, func(build int) (bool, error) {
				if calls++; calls > 70 {
					t.Fatal("more than 70 calls")
				}
				return build >= first, nil
			})
			if ok := first <= hi; found != ok || err != nil || ok && got != first {
				t.Errorf("3 to %d, first %d: got %d, %v, %v", hi, first, got, found, err)
			}
		}
	}
}

func TestFirstFailingErrors(t *testing.T) {
	broken := errors.New("runner offline")
	for stop := 1; stop <= 4; stop++ {
		calls := 0
		got, found, err := FirstFailing(0, 7, func(build int) (bool, error) {
			if calls++; calls > 70 {
				t.Fatal("more than 70 calls")
			}
			if calls >= stop {
				return true, broken
			}
			return build >= 6, nil
		})
		if calls < stop {
			continue // fewer calls were enough
		}
		if got != 0 || found || !errors.Is(err, broken) || calls != stop {
			t.Errorf("error in call %d: got %d, %v, %v after %d calls", stop, got, found, err, calls)
		}
	}
	if got, found, err := FirstFailing(4, 4, func(int) (bool, error) { return true, broken }); got != 0 || found || !errors.Is(err, broken) {
		t.Errorf("single build: got %d, %v, %v", got, found, err)
	}
}
