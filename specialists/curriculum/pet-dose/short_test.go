package petdose

import (
	"fmt"
	"testing"
)

func TestDoseMicrograms(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// one kilo
	check(DoseMicrograms(1000, 5), 5)
	// half a kilo, rounded down
	check(DoseMicrograms(500, 3), 1)
	// no weight
	check(DoseMicrograms(-1000, 5), 0)
	// no dose
	check(DoseMicrograms(1000, -5), 0)
	// just one gram
	check(DoseMicrograms(1, 1000), 1)
	// too large for an int32
	check(DoseMicrograms(2000000, 2000), 4000000)
}
