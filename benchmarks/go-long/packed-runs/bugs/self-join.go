// Package packedruns stores long monotonous sequences of runes compactly.
package packedruns

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrCount is returned for a negative count.
var ErrCount = errors.New("negative count")

type span struct {
	value rune
	n     int
}

// Runs is a sequence of runes stored as counted runs; neighbouring runs always
// differ. The zero value is empty and ready for use.
type Runs struct {
	spans []span
	total int
}

// add appends n times v for n >= 0.
func (r *Runs) add(v rune, n int) {
	if n == 0 {
		return
	}
	r.total += n
	if last := len(r.spans) - 1; last >= 0 && r.spans[last].value == v {
		r.spans[last].n += n
		return
	}
	r.spans = append(r.spans, span{v, n})
}

// Append adds n times v at the end. A negative n is an ErrCount.
func (r *Runs) Append(v rune, n int) error {
	if n < 0 {
		return ErrCount
	}
	r.add(v, n)
	return nil
}

// Len returns the number of runes.
func (r *Runs) Len() int { return r.total }

// At returns the rune at index i, and false if i is out of range.
func (r *Runs) At(i int) (rune, bool) {
	if i < 0 || i >= r.total {
		return 0, false
	}
	k := 0
	for i >= r.spans[k].n {
		i -= r.spans[k].n
		k++
	}
	return r.spans[k].value, true
}

// Join appends the content of other, which may be nil or r itself and is
// otherwise left as it is.
func (r *Runs) Join(other *Runs) {
	if other == nil {
		return
	}
	for _, s := range slices.Clip(other.spans) {
		r.add(s.value, s.n)
	}
}

// Split returns the first at runes and the rest as two new sequences; at is
// clamped to the range from 0 to Len.
func (r *Runs) Split(at int) (left, right *Runs) {
	left, right = &Runs{}, &Runs{}
	at = max(at, 0)
	for _, s := range r.spans {
		take := min(at, s.n)
		left.add(s.value, take)
		right.add(s.value, s.n-take)
		at -= take
	}
	return left, right
}

// String shows every run as its rune and its count, as in "a3b1".
func (r *Runs) String() string {
	var b strings.Builder
	for _, s := range r.spans {
		fmt.Fprintf(&b, "%c%d", s.value, s.n)
	}
	return b.String()
}
