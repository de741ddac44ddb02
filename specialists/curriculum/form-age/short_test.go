package formage

import (
	"errors"
	"fmt"
	"strconv"
	"testing"
)

func TestAgeOf(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// both ends are allowed, white space is ignored
	check(fmt.Sprint(AgeOf(" 0 ")), fmt.Sprint(0, nil))
	check(fmt.Sprint(AgeOf("130")), fmt.Sprint(130, nil))
	// one outside of each end
	if _, err := AgeOf("-1"); !errors.Is(err, ErrAge) {
		t.Errorf("AgeOf: %v, want ErrAge", err)
	}
	if _, err := AgeOf("131"); !errors.Is(err, ErrAge) {
		t.Errorf("AgeOf: %v, want ErrAge", err)
	}
	// 256 must not become 0
	if _, err := AgeOf("256"); !errors.Is(err, ErrAge) {
		t.Errorf("AgeOf: %v, want ErrAge", err)
	}
	// not a number
	if _, err := AgeOf("x"); !errors.Is(err, strconv.ErrSyntax) {
		t.Errorf("AgeOf: %v, want strconv.ErrSyntax", err)
	}
}
