package orderstates

import (
	"errors"
	"testing"
)

func TestNext(t *testing.T) {
	type step struct {
		s State
		e Event
	}
	allowed := map[step]State{
		{Draft, Place}:    Placed,
		{Draft, Cancel}:   Cancelled,
		{Placed, Pay}:     Paid,
		{Placed, Cancel}:  Cancelled,
		{Paid, Ship}:      Shipped,
		{Paid, Cancel}:    Refunded,
		{Shipped, Return}: Refunded,
	}
	for _, s := range []State{Draft, Placed, Paid, Shipped, Cancelled, Refunded, "lost", "", "Draft"} {
		for _, e := range []Event{Place, Pay, Ship, Cancel, Return, "burn", ""} {
			got, err := Next(s, e)
			want, ok := allowed[step{s, e}]
			switch {
			case ok && (err != nil || got != want):
				t.Errorf("Next(%q, %q) = %q, %v; want %q", s, e, got, err, want)
			case !ok && (got != s || !errors.Is(err, ErrEvent)):
				t.Errorf("Next(%q, %q) = %q, %v; want %q and ErrEvent", s, e, got, err, s)
			}
		}
	}
}

func TestReplay(t *testing.T) {
	tests := []struct {
		name   string
		events []Event
		want   State
		fails  bool
	}{
		{"no events", nil, Draft, false},
		{"delivered", []Event{Place, Pay, Ship}, Shipped, false},
		{"sent back", []Event{Place, Pay, Ship, Return}, Refunded, false},
		{"cancelled at once", []Event{Cancel}, Cancelled, false},
		{"cancelled after payment", []Event{Place, Pay, Cancel}, Refunded, false},
		{"first event fails", []Event{Pay, Place}, Draft, true},
		{"stops at the failing event", []Event{Place, Ship, Pay, Ship}, Placed, true},
		{"nothing after the end", []Event{Place, Cancel, Place}, Cancelled, true},
		{"paid twice", []Event{Place, Pay, Pay, Ship}, Paid, true},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Replay(tc.events)
			if got != tc.want || errors.Is(err, ErrEvent) != tc.fails || (err != nil) != tc.fails {
				t.Errorf("got %q, %v; want %q, failing %v", got, err, tc.want, tc.fails)
			}
		})
	}
}

func TestValues(t *testing.T) {
	states := map[State]string{Draft: "draft", Placed: "placed", Paid: "paid", Shipped: "shipped", Cancelled: "cancelled", Refunded: "refunded"}
	for s, want := range states {
		if string(s) != want {
			t.Errorf("state %q, want %q", s, want)
		}
	}
	events := map[Event]string{Place: "place", Pay: "pay", Ship: "ship", Cancel: "cancel", Return: "return"}
	for e, want := range events {
		if string(e) != want {
			t.Errorf("event %q, want %q", e, want)
		}
	}
}
