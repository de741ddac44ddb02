package gymonerep

import (
	"fmt"
	"testing"
)

func TestOneRepMax(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// none
	check(OneRepMax(100, 0), 0)
	// the weight itself
	check(OneRepMax(100, 1), 100)
	// 30 repetitions: twice
	check(OneRepMax(50, 30), 100)
	// 31 is rounded to the nearest half: 10.67
	check(OneRepMax(10, 2), 10.5)
}
