package undostack

import (
	"errors"
	"fmt"
	"sync"
)

// ErrClosed is returned by a Unit that was committed or rolled back.
var ErrClosed = errors.New("unit is closed")

// UndoError tells which step could not be undone and why.
type UndoError struct {
	Step string
	Err  error
}

// Error returns the step's name and the cause.
func (e *UndoError) Error() string { return fmt.Sprintf("undo %s: %v", e.Step, e.Err) }

// Unwrap returns the cause.
func (e *UndoError) Unwrap() error { return e.Err }

// Unit is a series of steps that are undone together when one of them fails.
// The zero value is ready for use. It is safe for concurrent use.
type Unit struct {
	mu     sync.Mutex
	names  []string
	undos  []func() error
	closed bool
}

// Do runs run and remembers undo (which may be nil) under name. If run fails,
// all remembered steps are undone, the unit is closed, and the result holds
// run's error, wrapped with name, and the errors of the undos.
func (u *Unit) Do(name string, run, undo func() error) error {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.closed {
		return ErrClosed
	}
	if err := run(); err != nil {
		return errors.Join(fmt.Errorf("%s: %w", name, err), u.rollback())
	}
	u.names = append(u.names, name)
	u.undos = append(u.undos, undo)
	return nil
}

// Rollback undoes all steps, newest first, and closes the unit. Every undo is
// called even if others fail; all failures are returned, joined, as UndoErrors.
func (u *Unit) Rollback() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.closed {
		return ErrClosed
	}
	return u.rollback()
}

// rollback does the work of Rollback; the caller holds the lock.
func (u *Unit) rollback() error {
	var errs []error
	for i := 0; i < len(u.undos); i++ {
		if u.undos[i] == nil {
			continue
		}
		if err := u.undos[i](); err != nil {
			errs = append(errs, &UndoError{Step: u.names[i], Err: err})
		}
	}
	u.closed, u.names, u.undos = true, nil, nil
	return errors.Join(errs...)
}

// Commit closes the unit and keeps the effect of its steps.
func (u *Unit) Commit() error {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.closed {
		return ErrClosed
	}
	u.closed, u.names, u.undos = true, nil, nil
	return nil
}

// Steps returns a copy of the names of the remembered steps, oldest first.
func (u *Unit) Steps() []string {
	u.mu.Lock()
	defer u.mu.Unlock()
	return append([]string(nil), u.names...)
}
