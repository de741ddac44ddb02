package buildorder

import (
	"errors"
	"fmt"
	"slices"
	"sort"
)

// ErrCycle is wrapped by the error for needs that contain a cycle.
var ErrCycle = errors.New("cyclic needs")

// Order returns all targets so that each comes after everything it needs; among those
// that could come next the smallest name comes first. Names that occur only as a need
// are targets too. It returns an error that wraps ErrCycle if there is a cycle.
func Order(needs map[string][]string) ([]string, error) {
	open := map[string]int{} // needs not yet in order
	users := map[string][]string{}
	for target, list := range needs {
		open[target] += len(list)
		for _, need := range list {
			open[need] += 0
			users[need] = append(users[need], target)
		}
	}
	var ready, order []string
	for target, n := range open {
		if n == 0 {
			ready = append(ready, target)
		}
	}
	sort.Strings(ready)
	for len(ready) > 0 {
		next := ready[0]
		ready = ready[1:]
		order = append(order, next)
		for _, user := range users[next] {
			open[user]--
			if open[user] == 0 {
				at, _ := slices.BinarySearch(ready, user)
				ready = slices.Insert(ready, at, user)
			}
		}
	}
	if len(order) < len(open) {
		return nil, fmt.Errorf("%w: %d targets cannot be built", ErrCycle, len(open)-len(order))
	}
	return order, nil
}
