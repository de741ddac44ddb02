package solarlatestwatts

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

type meter struct {
	io.Reader
	closed int
}

func (m *meter) Close() error { m.closed++; return nil }

func TestLatestWatts(t *testing.T) {
	broken := errors.New("broken")
	tests := []struct {
		name   string
		source io.Reader
		want   int
		err    error
	}{
		{"last word", strings.NewReader("310 \n 295\n-4\n"), -4, nil},
		{"only blanks", strings.NewReader(" \n"), 0, ErrNoReading},
		{"no number", strings.NewReader("310 off"), 0, strconv.ErrSyntax},
		{"reading fails", iotest.ErrReader(broken), 0, broken},
	}
	for _, tt := range tests {
		m := &meter{Reader: tt.source}
		got, err := LatestWatts(func() (io.ReadCloser, error) { return m, nil })
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("%s: got %d, %v; want %d, %v", tt.name, got, err, tt.want, tt.err)
		}
		if m.closed != 1 {
			t.Errorf("%s: closed %d times, want once", tt.name, m.closed)
		}
	}
	if _, err := LatestWatts(func() (io.ReadCloser, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("open fails: error %v, want %v", err, broken)
	}
}
