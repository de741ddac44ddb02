package badgeprinter

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestPrintBadges(t *testing.T) {
	tests := []struct {
		names []string
		want  int
		out   string
	}{
		// no names write nothing
		{nil, 0, ""},
		// one line for each name, the empty one too
		{[]string{"Ann", ""}, 2, "HELLO Ann\nHELLO \n"},
	}
	for _, tt := range tests {
		var b strings.Builder
		got, err := PrintBadges(&b, tt.names)
		if got != tt.want || err != nil || b.String() != tt.out {
			t.Errorf("PrintBadges(%q) = %d, %v, wrote %q, want %d, %q", tt.names, got, err, b.String(), tt.want, tt.out)
		}
	}
	// the pipe is closed, so the first badge fails
	r, w := io.Pipe()
	r.Close()
	if got, err := PrintBadges(w, []string{"Ann"}); got != 0 || !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("PrintBadges = %d, %v, want 0, %v", got, err, io.ErrClosedPipe)
	}
}
