package printerjamcount

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestCountJams(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty log
	check(fmt.Sprint(CountJams(strings.NewReader(""))), fmt.Sprint(0, nil))
	// the first and the third line
	check(fmt.Sprint(CountJams(strings.NewReader("tray E13\nok\nE13"))), fmt.Sprint(2, nil))
	// twice in a line counts once
	check(fmt.Sprint(CountJams(strings.NewReader("E13 E13"))), fmt.Sprint(1, nil))
	// part of a word, small letter
	check(fmt.Sprint(CountJams(strings.NewReader("E130 e13"))), fmt.Sprint(0, nil))
	// one jam, then reading fails
	off := errors.New("off")
	log := io.MultiReader(strings.NewReader("E13\n"), iotest.ErrReader(off))
	if got, err := CountJams(log); got != 1 || !errors.Is(err, off) {
		t.Errorf("CountJams = %d, %v, want 1, %v", got, err, off)
	}
}
