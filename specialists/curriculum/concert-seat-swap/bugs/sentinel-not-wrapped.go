package concertseatswap

import (
	"errors"
	"fmt"
)

// ErrNoGuest says that a guest has no seat in the plan.
var ErrNoGuest = errors.New("guest not in the plan")

// SwapSeats returns a copy of the plan, which maps guests to seats, with the
// seats of a and b exchanged. An unknown guest gives an error that wraps
// ErrNoGuest and names the guest.
func SwapSeats(plan map[string]string, a, b string) (map[string]string, error) {
	for _, guest := range []string{a, b} {
		if _, ok := plan[guest]; !ok {
			return nil, fmt.Errorf("swap seats: %v: %q", ErrNoGuest, guest)
		}
	}
	swapped := make(map[string]string, len(plan))
	for guest, seat := range plan {
		swapped[guest] = seat
	}
	swapped[a], swapped[b] = plan[b], plan[a]
	return swapped, nil
}
