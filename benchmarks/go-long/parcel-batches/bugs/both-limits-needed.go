// Package parcelbatches packs parcels into batches for a van.
package parcelbatches

import (
	"errors"
	"fmt"
)

// ErrLimit is returned when a limit is below 1.
var ErrLimit = errors.New("limit below 1")

// ErrTooHeavy is wrapped when one parcel alone exceeds the weight limit.
var ErrTooHeavy = errors.New("parcel too heavy")

// Split packs the weights, in order, into batches. A batch takes the next
// parcel unless its total would then exceed maxWeight or its count would
// exceed maxCount; then the parcel opens a new batch. Batches share no memory
// with each other or with weights. Errors match ErrLimit or ErrTooHeavy.
func Split(weights []int, maxWeight, maxCount int) ([][]int, error) {
	if maxWeight < 1 || maxCount < 1 {
		return nil, ErrLimit
	}
	var batches [][]int
	var current []int
	total := 0
	for i, w := range weights {
		if w > maxWeight {
			return nil, fmt.Errorf("parcel %d weighs %d: %w", i, w, ErrTooHeavy)
		}
		if w > maxWeight-total && len(current) == maxCount {
			batches = append(batches, current)
			current, total = nil, 0
		}
		current = append(current, w)
		total += w
	}
	if len(current) > 0 {
		batches = append(batches, current)
	}
	return batches, nil
}
