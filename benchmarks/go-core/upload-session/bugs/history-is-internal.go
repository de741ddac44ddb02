package uploadsession

import (
	"errors"
	"fmt"
	"slices"
)

// Errors of Upload, wrapped.
var (
	ErrState = errors.New("not allowed in this state")
	ErrSize  = errors.New("bad number of bytes")
)

// Upload tracks a resumable upload.
type Upload struct {
	total, sent int64
	states      []string // all so far, the current one last
}

// New returns an Upload of total bytes in state new.
func New(total int64) *Upload {
	return &Upload{total: total, states: []string{"new"}}
}

// Start makes a new upload active, or done if there is nothing to send.
func (u *Upload) Start() error {
	if u.total == 0 {
		return u.move("done", "new")
	}
	return u.move("active", "new")
}

// Pause makes an active upload paused.
func (u *Upload) Pause() error { return u.move("paused", "active") }

// Resume makes a paused upload active.
func (u *Upload) Resume() error { return u.move("active", "paused") }

// Abort ends an upload that is new, active or paused.
func (u *Upload) Abort() error { return u.move("aborted", "new", "active", "paused") }

// Add counts n more bytes of an active upload, which is done when none remain. It
// refuses a negative n and more bytes than remain, whatever their number.
func (u *Upload) Add(n int64) error {
	if u.State() != "active" {
		return fmt.Errorf("%w: add while %s", ErrState, u.State())
	}
	if n < 0 || n > u.total-u.sent {
		return fmt.Errorf("%w: %d with %d remaining", ErrSize, n, u.Remaining())
	}
	u.sent += n
	if u.sent == u.total {
		return u.move("done", "active")
	}
	return nil
}

// State returns the current state.
func (u *Upload) State() string { return u.states[len(u.states)-1] }

// Remaining returns the bytes left to send.
func (u *Upload) Remaining() int64 { return u.total - u.sent }

// History returns all states so far, oldest first, in a new slice.
func (u *Upload) History() []string { return u.states }

// move changes the state if the current one is among from.
func (u *Upload) move(to string, from ...string) error {
	if !slices.Contains(from, u.State()) {
		return fmt.Errorf("%w: from %s to %s", ErrState, u.State(), to)
	}
	u.states = append(u.states, to)
	return nil
}
