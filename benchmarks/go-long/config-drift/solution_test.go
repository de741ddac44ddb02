package configdrift

import (
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
)

// file is a reader that can fail at its end and knows whether it was closed.
type file struct {
	io.Reader
	closed bool
}

func (f *file) Close() error {
	f.closed = true
	return errors.New("close failed")
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

func open(text string, err error) *file {
	if err != nil {
		return &file{Reader: io.MultiReader(strings.NewReader(text), failing{err})}
	}
	return &file{Reader: strings.NewReader(text)}
}

func TestDrift(t *testing.T) {
	tests := []struct {
		name, old, cur string
		want           []string
	}{
		{"both empty", "", "", nil},
		{"equal", "a=1\nb=2\n", "b=2\na=1", nil},
		{"added", "a=1", "a=1\nb=2", []string{"+b=2"}},
		{"removed", "a=1\nb=2", "b=2", []string{"-a=1"}},
		{"changed", "a=1", "a=2", []string{"~a=1->2"}},
		{"sorted by key", "m=1\nz=1\nb=1", "m=2\na=1\nz=1", []string{"+a=1", "-b=1", "~m=1->2"}},
		{"spaces", "  a =  1 2 \t", "a=1 2\r\n", nil},
		{"comments and blanks", "# a=1\n\n   \n  #b=2\nc=3", "c=3\n#", nil},
		{"comment sign in a value", "a=1 # x", "a=1", []string{"~a=1 # x->1"}},
		{"further equals signs", "a=b=c", "a=b=d", []string{"~a=b=c->b=d"}},
		{"empty value", "a=", "a=1\nb=", []string{"~a=->1", "+b="}},
		{"emptied value", "a=1", "a=", []string{"~a=1->"}},
		{"removed empty value", "a=", "", []string{"-a="}},
		{"empty key", "=1", "=2", []string{"~=1->2"}},
		{"last value counts", "a=1\na=2", "a=3\na=2", nil},
		{"case matters", "A=1", "a=1", []string{"-A=1", "+a=1"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			old, cur := open(tt.old, nil), open(tt.cur, nil)
			got, err := Drift(old, cur)
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("got %q, %v, want %q", got, err, tt.want)
			}
			if !old.closed || !cur.closed {
				t.Errorf("closed: old %v, cur %v", old.closed, cur.closed)
			}
		})
	}
}

func TestDriftErrors(t *testing.T) {
	errOld, errCur := errors.New("old is gone"), errors.New("cur is gone")
	tests := []struct {
		name     string
		old, cur *file
		want     error
	}{
		{"syntax in old", open("a=1\nb", nil), open("a=1", nil), ErrSyntax},
		{"syntax in cur", open("a=1", nil), open("oops\n", nil), ErrSyntax},
		{"old fails", open("a=1\n", errOld), open("a=1", nil), errOld},
		{"cur fails", open("a=1\n", nil), open("a=1\n", errCur), errCur},
		{"cur fails at once", open("", nil), open("", errCur), errCur},
		{"old comes first", open("a=1\n", errOld), open("b", nil), errOld},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Drift(tt.old, tt.cur)
			if got != nil || !errors.Is(err, tt.want) {
				t.Errorf("got %q, %v, want nil, %v", got, err, tt.want)
			}
			if !tt.old.closed || !tt.cur.closed {
				t.Errorf("closed: old %v, cur %v", tt.old.closed, tt.cur.closed)
			}
		})
	}
}
