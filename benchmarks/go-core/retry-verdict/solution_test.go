package retryverdict

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"
)

func TestCodes(t *testing.T) {
	want := map[int]bool{
		-1: false, 0: false, 200: false, 400: false, 404: false, 409: false, 428: false, 429: true, 430: false,
		499: false, 500: true, 501: false, 502: true, 503: true, 598: true, 599: true, 600: false, 5000: false,
	}
	for code, w := range want {
		if got := Retryable(&StatusError{Code: code}); got != w {
			t.Errorf("code %d: got %v, want %v", code, got, w)
		}
	}
}

func TestChains(t *testing.T) {
	busy, gone := &StatusError{Code: 503}, &StatusError{Code: 410}
	for _, c := range []struct {
		label string
		err   error
		want  bool
	}{
		{"nil", nil, false},
		{"unknown error", errors.New("boom"), false},
		{"plain EOF", io.EOF, false},
		{"deadline", context.DeadlineExceeded, false},
		{"unexpected EOF", io.ErrUnexpectedEOF, true},
		{"wrapped unexpected EOF", fmt.Errorf("read: %w", io.ErrUnexpectedEOF), true},
		{"cancelled", context.Canceled, false},
		{"wrapped twice", fmt.Errorf("a: %w", fmt.Errorf("b: %w", busy)), true},
		{"wrapped permanent", fmt.Errorf("a: %w", gone), false},
		{"joined with unknown", errors.Join(errors.New("x"), busy), true},
		{"first status decides, permanent", errors.Join(gone, busy), false},
		{"first status decides, busy", errors.Join(busy, gone), true},
		{"status before unexpected EOF", errors.Join(io.ErrUnexpectedEOF, gone), false},
		{"cancelled beats busy", errors.Join(busy, context.Canceled), false},
		{"cancelled beats busy, wrapped", fmt.Errorf("call: %w", errors.Join(context.Canceled, busy)), false},
		{"cancelled beats unexpected EOF", errors.Join(io.ErrUnexpectedEOF, context.Canceled), false},
	} {
		t.Run(c.label, func(t *testing.T) {
			if got := Retryable(c.err); got != c.want {
				t.Errorf("Retryable(%v) = %v, want %v", c.err, got, c.want)
			}
		})
	}
}

func TestText(t *testing.T) {
	if got := (&StatusError{Code: 429}).Error(); got != "status 429" {
		t.Errorf("text %q", got)
	}
}
