package stationfiles

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

type file struct {
	io.Reader
	open *int
}

func (f file) Close() error { *f.open--; return nil }

func TestTotalRain(t *testing.T) {
	lost, cut := errors.New("lost"), errors.New("cut")
	readers := map[string]func() io.Reader{
		"a":   func() io.Reader { return strings.NewReader("4\n\n -1 \n") },
		"bad": func() io.Reader { return strings.NewReader("5\nx") },
		"cut": func() io.Reader { return io.MultiReader(strings.NewReader("7\n"), iotest.ErrReader(cut)) },
	}
	tests := []struct {
		stations string
		want     int
		err      error
	}{{"", 0, nil}, {"a a", 6, nil}, {"a none", 0, lost}, {"bad a", 0, strconv.ErrSyntax}, {"cut", 0, cut}}
	for _, tt := range tests {
		n := 0
		got, err := TotalRain(strings.Fields(tt.stations), func(name string) (io.ReadCloser, error) {
			if readers[name] == nil || n != 0 {
				return nil, lost
			}
			n++
			return file{readers[name](), &n}, nil
		})
		if got != tt.want || !errors.Is(err, tt.err) || n != 0 {
			t.Errorf("TotalRain(%q) = %d, %v with %d open, want %d, %v", tt.stations, got, err, n, tt.want, tt.err)
		}
	}
}
