package rollnotation

import (
	"errors"
	"fmt"
	"testing"
)

func TestParseRoll(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no count means 1, no bonus means 0
	check(fmt.Sprint(ParseRoll("d6")), fmt.Sprint(Roll{1, 6, 0}, nil))
	// the smallest count and sides, negative bonus
	check(fmt.Sprint(ParseRoll("1d2-1")), fmt.Sprint(Roll{1, 2, -1}, nil))
	// no d
	if _, err := ParseRoll("6"); !errors.Is(err, ErrRoll) {
		t.Errorf("ParseRoll: %v, want ErrRoll", err)
	}
	// a sign but no bonus
	if _, err := ParseRoll("3d6+"); !errors.Is(err, ErrRoll) {
		t.Errorf("ParseRoll: %v, want ErrRoll", err)
	}
	// count and sides one too small
	if _, err := ParseRoll("0d6"); !errors.Is(err, ErrRoll) {
		t.Errorf("ParseRoll: %v, want ErrRoll", err)
	}
	if _, err := ParseRoll("1d1"); !errors.Is(err, ErrRoll) {
		t.Errorf("ParseRoll: %v, want ErrRoll", err)
	}
}
