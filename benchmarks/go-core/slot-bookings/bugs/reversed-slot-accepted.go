package slotbookings

import "errors"

// Errors of Book.
var (
	ErrSlot  = errors.New("slot does not end after its start")
	ErrTaken = errors.New("slot is taken")
)

// Slot is a booked half-open interval [Start, End).
type Slot struct {
	Start, End int
	Who        string
}

type node struct {
	Slot
	before, after *node
}

// Calendar holds slots that do not overlap, as a search tree. The zero value is empty.
type Calendar struct {
	root *node
}

// Book adds the slot [start, end). It returns ErrSlot if start is not below end and
// ErrTaken if the slot overlaps a booked one; slots may touch.
func (c *Calendar) Book(start, end int, who string) error {
	at := &c.root
	for *at != nil {
		n := *at
		switch {
		case end <= n.Start:
			at = &n.before
		case start >= n.End:
			at = &n.after
		default:
			return ErrTaken
		}
	}
	*at = &node{Slot: Slot{start, end, who}}
	return nil
}

// Slots returns all booked slots ordered by start.
func (c *Calendar) Slots() []Slot {
	return c.root.collect(nil)
}

func (n *node) collect(out []Slot) []Slot {
	if n == nil {
		return out
	}
	out = n.before.collect(out)
	out = append(out, n.Slot)
	return n.after.collect(out)
}
