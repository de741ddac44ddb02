package networkcost

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Errors of Plan, wrapped.
var (
	ErrOffice = errors.New("no such office")
	ErrApart  = errors.New("offices cannot be connected")
)

// Cable is an offer to connect the offices A and B.
type Cable struct {
	A, B, Cost int
}

// Plan chooses the cheapest cables that connect the offices 0 to offices-1 and returns
// their total cost. Cheaper cables are taken first, equally dear ones in the given
// order. The given slice is not changed.
func Plan(offices int, cables []Cable) (total int, chosen []Cable, err error) {
	group := make([]int, offices)
	for i := range group {
		group[i] = i
	}
	for _, c := range cables {
		if min(c.A, c.B) < 0 || max(c.A, c.B) >= offices {
			return 0, nil, fmt.Errorf("%w: cable from %d to %d", ErrOffice, c.A, c.B)
		}
	}
	sorted := slices.Clone(cables)
	slices.SortStableFunc(sorted, func(x, y Cable) int { return cmp.Compare(x.Cost, y.Cost) })
	for _, c := range sorted {
		from, to := group[c.A], group[c.B]
		if from == to {
			continue
		}
		for i, g := range group {
			if g == from {
				group[i] = to
			}
		}
		total += c.Cost
		chosen = append(chosen, c)
	}
	if len(chosen) < offices-2 {
		return 0, nil, fmt.Errorf("%w: %d cables chosen", ErrApart, len(chosen))
	}
	return total, chosen, nil
}
