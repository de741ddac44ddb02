package parcelsides

import (
	"errors"
	"fmt"
	"strconv"
	"testing"
)

func TestParseSides(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// three numbers in order
	check(fmt.Sprint(ParseSides("3x2x1")), fmt.Sprint([3]int{3, 2, 1}, nil))
	// zero and negative are taken
	check(fmt.Sprint(ParseSides("0x-1x5")), fmt.Sprint([3]int{0, -1, 5}, nil))
	// two and four parts
	if _, err := ParseSides("3x2"); !errors.Is(err, ErrSides) {
		t.Errorf("ParseSides: %v, want ErrSides", err)
	}
	if _, err := ParseSides("1x2x3x4"); !errors.Is(err, ErrSides) {
		t.Errorf("ParseSides: %v, want ErrSides", err)
	}
	// no integer
	if _, err := ParseSides("1x2xa"); !errors.Is(err, strconv.ErrSyntax) {
		t.Errorf("ParseSides: %v, want strconv.ErrSyntax", err)
	}
}
