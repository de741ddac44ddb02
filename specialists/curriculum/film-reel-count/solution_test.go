package filmreelcount

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

type reel struct {
	io.Reader
	closed int
}

func (r *reel) Close() error {
	r.closed++
	return io.ErrNoProgress
}

func TestCountCredits(t *testing.T) {
	torn := iotest.ErrReader(io.ErrClosedPipe)
	tests := []struct {
		r    io.Reader
		want int
		err  error
	}{
		{strings.NewReader("Grip: Lea\n\n \t\nBoom: Jo"), 2, nil},
		{io.MultiReader(strings.NewReader("Grip: Lea\n"), torn), 0, io.ErrClosedPipe},
	}
	for _, tt := range tests {
		film := &reel{Reader: tt.r}
		got, err := CountCredits(func() (io.ReadCloser, error) { return film, nil })
		if got != tt.want || !errors.Is(err, tt.err) || film.closed != 1 {
			t.Errorf("got %d, %v, closed %d times, want %d, %v", got, err, film.closed, tt.want, tt.err)
		}
	}
}

func TestCountCreditsNotOpened(t *testing.T) {
	got, err := CountCredits(func() (io.ReadCloser, error) { return nil, io.ErrClosedPipe })
	if got != 0 || err != io.ErrClosedPipe {
		t.Errorf("CountCredits = %d, %v, want 0, %v", got, err, io.ErrClosedPipe)
	}
}
