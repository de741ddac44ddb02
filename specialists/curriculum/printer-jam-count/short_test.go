package printerjamcount

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestCountJams(t *testing.T) {
	tests := []struct {
		log  string
		want int
	}{
		// empty log
		{"", 0},
		// the first and the third line
		{"tray E13\nok\nE13", 2},
		// twice in a line counts once
		{"E13 E13", 1},
		// part of a word, small letter
		{"E130 e13", 0},
	}
	for _, tt := range tests {
		if got, err := CountJams(strings.NewReader(tt.log)); got != tt.want || err != nil {
			t.Errorf("CountJams(%q) = %d, %v, want %d", tt.log, got, err, tt.want)
		}
	}
	// one jam, then reading fails
	off := errors.New("off")
	log := io.MultiReader(strings.NewReader("E13\n"), iotest.ErrReader(off))
	if got, err := CountJams(log); got != 1 || !errors.Is(err, off) {
		t.Errorf("CountJams = %d, %v, want 1, %v", got, err, off)
	}
}
