package bikerentalbook

import (
	"errors"
	"fmt"
	"time"
)

// Errors of RentalBook.
var (
	ErrOut    = errors.New("bike is out")
	ErrNotOut = errors.New("bike is not out")
)

// LateError says that a bike came back late.
type LateError struct {
	Bike string
	By   time.Duration
}

func (e *LateError) Error() string {
	return fmt.Sprintf("bike %s is %v late", e.Bike, e.By)
}

// RentalBook notes which bikes are out until when. The zero value is an empty book.
type RentalBook struct {
	due map[string]time.Time
}

// HireOut notes that bike is out until due, or returns an error wrapping ErrOut.
func (b *RentalBook) HireOut(bike string, due time.Time) error {
	if _, out := b.due[bike]; out {
		return fmt.Errorf("hire %s: %w", bike, ErrOut)
	}
	if b.due == nil {
		b.due = make(map[string]time.Time)
	}
	b.due[bike] = due
	return nil
}

// CheckIn takes bike back. It returns an error wrapping ErrNotOut, or a *LateError if
// the bike, which is in then all the same, comes after it was due.
func (b *RentalBook) CheckIn(bike string, at time.Time) error {
	due, out := b.due[bike]
	if !out {
		return fmt.Errorf("check in %s: %w", bike, ErrNotOut)
	}
	if at.After(due) {
		return &LateError{bike, at.Sub(due)}
	}
	delete(b.due, bike)
	return nil
}

// Out returns the number of bikes that are out.
func (b *RentalBook) Out() int {
	return len(b.due)
}
