package charityprizeclaim

import (
	"errors"
	"fmt"
)

// ErrNoPrize says that the stub has not won.
var ErrNoPrize = errors.New("no prize")

// ErrGone says that the prize has been handed out before.
var ErrGone = errors.New("already claimed")

// ClaimError tells for which stub a claim failed.
type ClaimError struct {
	Stub int
	Err  error
}

// Error returns for example "stub 7: no prize".
func (e *ClaimError) Error() string {
	return fmt.Sprintf("stub %d: %v", e.Stub, e.Err)
}

// Unwrap returns the reason, ErrNoPrize or ErrGone.
func (e *ClaimError) Unwrap() error {
	return e.Err
}

// ClaimPrize returns the prize of a stub and marks it as claimed. Errors are a
// *ClaimError with ErrNoPrize or, for a second claim, ErrGone.
func ClaimPrize(prizes map[int]string, claimed map[int]bool, stub int) (string, error) {
	prize, won := prizes[stub]
	if !won {
		return "", &ClaimError{stub, ErrNoPrize}
	}
	if claimed[stub] {
		return "", &ClaimError{stub, ErrGone}
	}
	claimed[stub] = true
	return prize, nil
}
