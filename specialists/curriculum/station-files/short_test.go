package stationfiles

import (
	"errors"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

func TestTotalRain(t *testing.T) {
	f, _ := os.Open(os.DevNull)
	lost := errors.New("lost")
	tests := []struct {
		r       io.Reader
		want    int
		wantErr error
	}{
		// 4 + 1, the empty line is skipped
		{strings.NewReader("4\n\n 1 "), 5, nil},
		// not a number
		{strings.NewReader("2\nx"), 0, strconv.ErrSyntax},
		// reading fails
		{iotest.ErrReader(lost), 0, lost},
	}
	for _, tt := range tests {
		got, err := TotalRain([]string{"a"}, func(string) (io.ReadCloser, error) {
			return struct {
				io.Reader
				io.Closer
			}{tt.r, f}, nil
		})
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("TotalRain = %d, %v, want %d, %v", got, err, tt.want, tt.wantErr)
		}
	}
	// closing a second time fails
	if err := f.Close(); err == nil {
		t.Error("the reader was not closed")
	}
}
