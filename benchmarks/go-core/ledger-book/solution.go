// Package ledgerbook is a small double-entry ledger.
package ledgerbook

import (
	"errors"
	"fmt"
	"sync"
)

var (
	// ErrUnknown is wrapped by the errors about accounts that do not exist.
	ErrUnknown = errors.New("unknown account")
	// ErrUnbalanced means that the legs of a transaction do not add up to 0.
	ErrUnbalanced = errors.New("unbalanced transaction")
)

// Leg is one side of a transaction.
type Leg struct {
	Account string
	Cents   int64
}

// Book is a set of accounts, safe for concurrent use.
type Book struct {
	mu     sync.RWMutex
	booked map[string][]int64 // by account, oldest first
}

// New returns a Book with the given, empty accounts.
func New(accounts ...string) *Book {
	b := &Book{booked: make(map[string][]int64)}
	for _, name := range accounts {
		b.booked[name] = nil
	}
	return b
}

// Post books all legs, or none if it returns an error (wrapping ErrUnknown or ErrUnbalanced).
func (b *Book) Post(legs ...Leg) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.post(legs)
}

func (b *Book) post(legs []Leg) error {
	var sum int64
	for _, leg := range legs {
		if err := b.check(leg.Account); err != nil {
			return err
		}
		sum += leg.Cents
	}
	if len(legs) < 2 || sum != 0 {
		return ErrUnbalanced
	}
	for _, leg := range legs {
		b.booked[leg.Account] = append(b.booked[leg.Account], leg.Cents)
	}
	return nil
}

func (b *Book) check(account string) error {
	if _, ok := b.booked[account]; !ok {
		return fmt.Errorf("%w: %q", ErrUnknown, account)
	}
	return nil
}

// History returns a copy of the amounts booked on the account, oldest first.
func (b *Book) History(account string) ([]int64, error) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return append([]int64(nil), b.booked[account]...), b.check(account)
}

// Balance returns the sum of the amounts booked on the account.
func (b *Book) Balance(account string) (int64, error) {
	history, err := b.History(account)
	return total(history), err
}

func total(amounts []int64) (sum int64) {
	for _, n := range amounts {
		sum += n
	}
	return sum
}

// Move posts the transfer of amount(balance of from) as one atomic step.
func (b *Book) Move(from, to string, amount func(balance int64) int64) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := errors.Join(b.check(from), b.check(to)); err != nil {
		return err
	}
	n := amount(total(b.booked[from]))
	return b.post([]Leg{{from, -n}, {to, n}})
}
