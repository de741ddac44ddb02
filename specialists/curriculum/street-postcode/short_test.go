package streetpostcode

import (
	"fmt"
	"testing"
)

func TestTidyPostcode(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// only the space is added
	check(fmt.Sprint(TidyPostcode("1012AB")), fmt.Sprint("1012 AB", nil))
	// spaces go, small letters become capitals
	check(fmt.Sprint(TidyPostcode(" 10 12a b")), fmt.Sprint("1012 AB", nil))
	// a digit too few
	check(fmt.Sprint(TidyPostcode("101AB")), fmt.Sprint("", ErrPostcode))
	// a letter too many
	check(fmt.Sprint(TidyPostcode("1012ABC")), fmt.Sprint("", ErrPostcode))
}
