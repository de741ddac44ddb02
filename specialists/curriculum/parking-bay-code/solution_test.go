package parkingbaycode

import (
	"errors"
	"strconv"
	"testing"
)

func TestSplitBay(t *testing.T) {
	for code, want := range map[string]int{"North-3": 3, "North--12": -12} {
		zone, level, err := SplitBay(code)
		if zone != "North" || level != want || err != nil {
			t.Errorf("SplitBay(%q) = %q, %d, %v, want North, %d", code, zone, level, err, want)
		}
	}
}

func TestSplitBayErrors(t *testing.T) {
	for _, code := range []string{"", "North", "-3", "North-x"} {
		zone, level, err := SplitBay(code)
		if zone != "" || level != 0 || !errors.Is(err, ErrBayCode) {
			t.Errorf("SplitBay(%q) = %q, %d, %v, want ErrBayCode", code, zone, level, err)
		}
	}
	if _, _, err := SplitBay("A-"); !errors.Is(err, strconv.ErrSyntax) {
		t.Errorf("error %v does not wrap the one of Atoi", err)
	}
}
