package puzzlesaved

import (
	"errors"
	"fmt"
	"testing"
)

func TestParseSaved(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the given order is kept
	check(fmt.Sprint(ParseSaved("3:2,0")), fmt.Sprint(Saved{3, []int{2, 0}}, nil))
	// one piece, none placed
	check(fmt.Sprint(ParseSaved("1:")), fmt.Sprint(Saved{1, nil}, nil))
	// below 1 piece
	if _, err := ParseSaved("0:"); !errors.Is(err, ErrSaved) {
		t.Errorf("ParseSaved: %v, want ErrSaved", err)
	}
	// no colon
	if _, err := ParseSaved("3"); !errors.Is(err, ErrSaved) {
		t.Errorf("ParseSaved: %v, want ErrSaved", err)
	}
	// indexes go from 0 to 2
	if _, err := ParseSaved("3:3"); !errors.Is(err, ErrSaved) {
		t.Errorf("ParseSaved: %v, want ErrSaved", err)
	}
	if _, err := ParseSaved("3:-1"); !errors.Is(err, ErrSaved) {
		t.Errorf("ParseSaved: %v, want ErrSaved", err)
	}
	// no number
	if _, err := ParseSaved("3:x"); !errors.Is(err, ErrSaved) {
		t.Errorf("ParseSaved: %v, want ErrSaved", err)
	}
	// used twice
	if _, err := ParseSaved("3:1,1"); !errors.Is(err, ErrSaved) {
		t.Errorf("ParseSaved: %v, want ErrSaved", err)
	}
}
