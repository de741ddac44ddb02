package newshardbounces

import (
	"errors"
	"slices"
)

// ErrNoMailbox is the cause of a bounce that is final.
var ErrNoMailbox = errors.New("no such mailbox")

// BounceError tells that a mail to Addr came back.
type BounceError struct {
	Addr  string
	Cause error
}

// Error returns the address and the cause.
func (e *BounceError) Error() string {
	return e.Addr + ": " + e.Cause.Error()
}

// HardBounces returns the addresses of all bounces, wrapped ones included,
// that are caused by ErrNoMailbox: sorted and each once.
func HardBounces(errs []error) []string {
	var addrs []string
	for _, err := range errs {
		var bounce *BounceError
		if errors.As(err, &bounce) && errors.Is(bounce.Cause, ErrNoMailbox) {
			addrs = append(addrs, bounce.Addr)
		}
	}
	slices.Sort(addrs)
	return slices.Compact(addrs)
}
