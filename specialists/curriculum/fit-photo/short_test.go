package fitphoto

import (
	"fmt"
	"testing"
)

func TestFitPhoto(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// fits exactly
	check(fmt.Sprint(FitPhoto(9, 9, 9, 9)), fmt.Sprint(9, 9))
	// too wide, halved
	check(fmt.Sprint(FitPhoto(20, 10, 10, 10)), fmt.Sprint(10, 5))
	// at least 1 high
	check(fmt.Sprint(FitPhoto(99, 1, 9, 9)), fmt.Sprint(9, 1))
	// at least 1 wide
	check(fmt.Sprint(FitPhoto(1, 99, 9, 9)), fmt.Sprint(1, 9))
}
