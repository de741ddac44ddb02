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
		name string
		log  string
		want int
	}{
		{"empty", "", 0},
		{"no newline at the end", "ok\n09:10 E13 tray 2\n\nE13", 2},
		{"twice in a line", "E13 then E13\n", 1},
		{"part of a word or other case", "E130\nXE13\ne13\nE13: jam\n", 0},
	}
	for _, tt := range tests {
		if got, err := CountJams(strings.NewReader(tt.log)); err != nil || got != tt.want {
			t.Errorf("%s: CountJams = %d, %v; want %d", tt.name, got, err, tt.want)
		}
	}
}

func TestCountJamsReadError(t *testing.T) {
	offline := errors.New("printer offline")
	log := io.MultiReader(strings.NewReader("E13\nE13\n"), iotest.ErrReader(offline))
	if got, err := CountJams(log); got != 2 || !errors.Is(err, offline) {
		t.Errorf("CountJams = %d, %v; want 2, %v", got, err, offline)
	}
}
