package loancounter

import (
	"errors"
	"testing"
)

func TestLoanCounter(t *testing.T) {
	c := NewLoanCounter(1)
	strike := errors.New("strike")
	// the error of approve is wrapped and adds nothing
	if err := c.Lend("ann", func() error { return strike }); !errors.Is(err, strike) {
		t.Errorf("Lend = %v, want %v", err, strike)
	}
	if err := c.Return("ann"); !errors.Is(err, ErrNone) {
		t.Errorf("Return = %v, want %v", err, ErrNone)
	}
	// the mutex is locked while approve runs
	locked := false
	approve := func() error {
		locked = !c.mu.TryLock()
		return nil
	}
	if err := c.Lend("ann", approve); err != nil || !locked {
		t.Fatalf("Lend = %v, locked %v, want true", err, locked)
	}
	// 1 loan is the limit
	if err := c.Lend("ann", approve); !errors.Is(err, ErrLimit) {
		t.Errorf("Lend = %v, want %v", err, ErrLimit)
	}
	// 1 - 1 = 0 loans
	c.Return("ann")
	if got := c.Loans("ann"); got != 0 {
		t.Errorf("Loans = %d, want 0", got)
	}
}
