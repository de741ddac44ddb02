package loancounter

import (
	"errors"
	"fmt"
	"sync"
)

var (
	// ErrLimit is returned when a member has no loan left.
	ErrLimit = errors.New("loan limit reached")
	// ErrNone is returned when a member has nothing to return.
	ErrNone = errors.New("no loan to return")
)

// LoanCounter counts the loans of members. It is safe for concurrent use.
type LoanCounter struct {
	mu    sync.Mutex
	limit int
	loans map[string]int
}

// NewLoanCounter returns a LoanCounter that allows limit loans for each member.
func NewLoanCounter(limit int) *LoanCounter {
	return &LoanCounter{limit: limit, loans: map[string]int{}}
}

// Lend adds a loan if the member is below the limit and approve returns nil;
// no two approve calls run at the same time. The error of approve is wrapped.
func (c *LoanCounter) Lend(member string, approve func() error) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.loans[member] >= c.limit {
		return ErrLimit
	}
	if err := approve(); err != nil {
		return fmt.Errorf("loan for %s: %s", member, err.Error())
	}
	c.loans[member]++
	return nil
}

// Return takes a loan away, or returns ErrNone if there is none.
func (c *LoanCounter) Return(member string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.loans[member] == 0 {
		return ErrNone
	}
	c.loans[member]--
	return nil
}

// Loans returns the number of loans of member.
func (c *LoanCounter) Loans(member string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.loans[member]
}
