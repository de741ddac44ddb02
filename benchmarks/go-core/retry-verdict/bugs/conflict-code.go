package retryverdict

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// StatusError is a failure answer of a remote service.
type StatusError struct {
	Code int
}

// Error returns "status " and the code.
func (e *StatusError) Error() string {
	return fmt.Sprintf("status %d", e.Code)
}

// Retryable tells whether the call that failed with err may be tried again.
// A cancelled context forbids it, whatever else err holds. Otherwise the first
// StatusError in err decides: 429 and 500 to 599 without 501 may be retried.
// Without a StatusError only io.ErrUnexpectedEOF may be retried.
func Retryable(err error) bool {
	var status *StatusError
	switch {
	case errors.Is(err, context.Canceled):
		return false
	case errors.As(err, &status):
		c := status.Code
		return c == 409 || (c >= 500 && c <= 599 && c != 501)
	}
	return errors.Is(err, io.ErrUnexpectedEOF)
}
