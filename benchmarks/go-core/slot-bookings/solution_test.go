package slotbookings

import (
	"errors"
	"slices"
	"testing"
)

var booked = []Slot{{10, 20, "ann"}, {30, 40, "bob"}, {20, 25, "cid"}, {-5, 0, ""}, {0, 10, "dee"}, {50, 51, "ann"}}

func filled(t *testing.T) *Calendar {
	t.Helper()
	c := &Calendar{}
	for _, s := range booked {
		if err := c.Book(s.Start, s.End, s.Who); err != nil {
			t.Fatalf("Book(%d, %d) = %v", s.Start, s.End, err)
		}
	}
	return c
}

func TestBook(t *testing.T) {
	tests := []struct {
		name       string
		start, end int
		want       error
	}{
		{"gap", 26, 29, nil},
		{"whole gap", 25, 30, nil},
		{"after all", 60, 61, nil},
		{"before all", -9, -5, nil},
		{"same slot", 10, 20, ErrTaken},
		{"inside", 12, 13, ErrTaken},
		{"inside at the start", 30, 31, ErrTaken},
		{"inside at the end", 39, 40, ErrTaken},
		{"around one", 29, 41, ErrTaken},
		{"around all", -100, 100, ErrTaken},
		{"overlaps the start by one", 25, 31, ErrTaken},
		{"overlaps the end by one", 39, 45, ErrTaken},
		{"one unit slot", 50, 51, ErrTaken},
		{"over the one unit slot", 49, 52, ErrTaken},
		{"empty in a gap", 27, 27, ErrSlot},
		{"empty in a slot", 15, 15, ErrSlot},
		{"reversed in a gap", 29, 26, ErrSlot},
		{"reversed in a slot", 19, 11, ErrSlot},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			c := filled(t)
			if err := c.Book(tc.start, tc.end, "new"); !errors.Is(err, tc.want) {
				t.Fatalf("Book = %v, want %v", err, tc.want)
			}
			n := len(booked)
			if tc.want == nil {
				n++
			}
			if got := len(c.Slots()); got != n {
				t.Errorf("%d slots, want %d", got, n)
			}
		})
	}
}

func TestSlots(t *testing.T) {
	var empty Calendar
	if got := empty.Slots(); len(got) != 0 {
		t.Errorf("empty calendar has %v", got)
	}
	want := []Slot{{-5, 0, ""}, {0, 10, "dee"}, {10, 20, "ann"}, {20, 25, "cid"}, {30, 40, "bob"}, {50, 51, "ann"}}
	if got := filled(t).Slots(); !slices.Equal(got, want) {
		t.Errorf("Slots = %v, want %v", got, want)
	}
}
