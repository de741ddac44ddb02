package cappedreader

import (
	"errors"
	"io"
)

// ErrTooLarge is returned once the source turns out to exceed the limit.
var ErrTooLarge = errors.New("input too large")

type reader struct {
	src  io.Reader
	left int64 // bytes that may still be delivered
	over bool
}

// New returns a reader that delivers at most limit bytes of r and returns
// ErrTooLarge, instead of a silent end, if r has more. It reads at most one
// byte beyond the limit. limit may be any number from 0 to math.MaxInt64.
func New(r io.Reader, limit int64) io.Reader {
	return &reader{src: r, left: limit}
}

func (r *reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if r.over {
		return 0, ErrTooLarge
	}
	if int64(len(p)) > r.left+1 {
		p = p[:r.left+1]
	}
	n, err := r.src.Read(p)
	if int64(n) > r.left {
		r.over = true
		return int(r.left), ErrTooLarge
	}
	r.left -= int64(n)
	return n, err
}
