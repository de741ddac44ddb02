package orderstates

import (
	"errors"
	"fmt"
)

// State is a state of an order.
type State string

// Event is something that happens to an order.
type Event string

// The states of an order.
const (
	Draft     State = "draft"
	Placed    State = "placed"
	Paid      State = "paid"
	Shipped   State = "shipped"
	Cancelled State = "cancelled"
	Refunded  State = "refunded"
)

// The events of an order.
const (
	Place  Event = "place"
	Pay    Event = "pay"
	Ship   Event = "ship"
	Cancel Event = "cancel"
	Return Event = "return"
)

// ErrEvent is wrapped by the error for an event that the state does not allow.
var ErrEvent = errors.New("event not allowed")

// Next returns the state after e. Up to payment cancel leads to Cancelled, after it to
// Refunded. An event that s does not allow gives s and an error that wraps ErrEvent.
func Next(s State, e Event) (State, error) {
	switch {
	case s == Draft && e == Place:
		return Placed, nil
	case s == Placed && e == Pay:
		return Paid, nil
	case s == Paid && e == Ship:
		return Shipped, nil
	case (s == Draft || s == Placed) && e == Cancel:
		return Cancelled, nil
	case s == Paid && e == Cancel, s == Shipped && e == Return:
		return Refunded, nil
	}
	return s, fmt.Errorf("%v: %s in state %s", ErrEvent, e, s)
}

// Replay applies events to a draft order. It stops at the first event that is not
// allowed and returns the state before it and the error.
func Replay(events []Event) (State, error) {
	s := Draft
	for _, e := range events {
		next, err := Next(s, e)
		if err != nil {
			return s, err
		}
		s = next
	}
	return s, nil
}
