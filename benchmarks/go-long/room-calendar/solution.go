// Package roomcalendar keeps the bookings of a meeting room.
package roomcalendar

import (
	"errors"
	"slices"
	"sort"
)

// The errors of a Calendar: no duration, an overlap, no such booking.
var (
	ErrEmpty   = errors.New("booking has no duration")
	ErrClash   = errors.New("booking overlaps with another")
	ErrUnknown = errors.New("no such booking")
)

// Booking covers the time from Start up to but not including End.
type Booking struct {
	ID         int
	Start, End int
	Who        string
}

// Calendar holds bookings that never overlap. The zero value is empty.
type Calendar struct {
	bookings []Booking // sorted by Start and, as none overlap, by End
	lastID   int
}

// Book adds a booking and returns its ID.
func (c *Calendar) Book(start, end int, who string) (int, error) {
	if err := c.insert(Booking{c.lastID + 1, start, end, who}); err != nil {
		return 0, err
	}
	c.lastID++
	return c.lastID, nil
}

// Cancel removes a booking.
func (c *Calendar) Cancel(id int) error {
	_, err := c.remove(id)
	return err
}

// Move changes the times of a booking, which may overlap with its own old
// ones. If the new times are refused, the booking stays as it was.
func (c *Calendar) Move(id, start, end int) error {
	old, err := c.remove(id)
	if err != nil {
		return err
	}
	if err := c.insert(Booking{id, start, end, old.Who}); err != nil {
		return errors.Join(err, c.insert(old))
	}
	return nil
}

// At returns the booking that covers time t, if there is one.
func (c *Calendar) At(t int) (Booking, bool) {
	i := c.firstEndingAfter(t)
	if i == len(c.bookings) || c.bookings[i].Start > t {
		return Booking{}, false
	}
	return c.bookings[i], true
}

// Between returns a copy of the bookings that overlap with the time given.
func (c *Calendar) Between(from, to int) []Booking {
	var out []Booking
	for i := c.firstEndingAfter(from); from < to && i < len(c.bookings) && c.bookings[i].Start < to; i++ {
		out = append(out, c.bookings[i])
	}
	return out
}

func (c *Calendar) firstEndingAfter(t int) int {
	return sort.Search(len(c.bookings), func(i int) bool { return c.bookings[i].End > t })
}

func (c *Calendar) insert(b Booking) error {
	if b.End <= b.Start {
		return ErrEmpty
	}
	i := c.firstEndingAfter(b.Start)
	if i < len(c.bookings) && c.bookings[i].Start < b.End {
		return ErrClash
	}
	c.bookings = slices.Insert(c.bookings, i, b)
	return nil
}

func (c *Calendar) remove(id int) (Booking, error) {
	i := slices.IndexFunc(c.bookings, func(b Booking) bool { return b.ID == id })
	if i < 0 {
		return Booking{}, ErrUnknown
	}
	b := c.bookings[i]
	c.bookings = slices.Delete(c.bookings, i, i+1)
	return b, nil
}
