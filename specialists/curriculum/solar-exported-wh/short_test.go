package solarexportedwh

import (
	"fmt"
	"testing"
)

func TestExportedWh(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no reading and one reading
	check(ExportedWh(nil), 0)
	// 2 + 3
	check(ExportedWh([]uint32{1, 3, 6}), 5)
	// wrapped: the largest value to 0 is 1
	check(ExportedWh([]uint32{4294967295, 0}), 1)
	// 4294967295 + 1 is more than 32 bits
	check(ExportedWh([]uint32{0, 4294967295, 0}), 4294967296)
}
