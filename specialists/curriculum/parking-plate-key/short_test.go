package parkingplatekey

import (
	"fmt"
	"testing"
)

func TestPlateKey(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// letters and digits stay
	check(PlateKey("AB12"), "AB12")
	// small letters become large
	check(PlateKey("ab1"), "AB1")
	// blanks and dashes go
	check(PlateKey("A-B 1"), "AB1")
	// nothing left
	check(PlateKey(" - "), "")
}
