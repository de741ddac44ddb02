package labelsheet

import (
	"errors"
	"strings"
	"testing"
)

var errJam = errors.New("paper jam")

// jammed keeps what it gets, but fails when asked to write bad.
type jammed struct {
	out strings.Builder
	bad string
}

func (j *jammed) Write(b []byte) (int, error) {
	if string(b) == j.bad {
		j.bad = ""
		return 0, errJam
	}
	return j.out.Write(b)
}

func TestPrinter(t *testing.T) {
	tests := []struct {
		name, bad, want string
		err, after      error
	}{
		{"two pages", "", "a\nb\n--\nc\ntotal 3\n", nil, ErrClosed},
		{"label fails", "b\n", "a\n", errJam, errJam},
		{"separator fails", "--\n", "a\nb\n", errJam, errJam},
		{"close fails", "total 3\n", "a\nb\n--\nc\n", errJam, errJam},
	}
	for _, tt := range tests {
		w := &jammed{bad: tt.bad}
		p := NewPrinter(w, 2)
		err := errors.Join(p.Print("a"), p.Print("b"), p.Print("c"), p.Close())
		for _, later := range []error{p.Print("d"), p.Close()} {
			if !errors.Is(err, tt.err) || !errors.Is(later, tt.after) || w.out.String() != tt.want {
				t.Errorf("%s: wrote %q, %v, then %v, want %q, %v", tt.name, w.out.String(), err, later, tt.want, tt.err)
			}
		}
	}
}
