package parcellockers

import (
	"errors"
	"sync"
)

// Errors of Deposit and Collect.
var (
	ErrInUse = errors.New("code is in use")
	ErrNoBox = errors.New("no box fits")
	ErrCode  = errors.New("unknown code")
)

// LockerBank keeps parcels in boxes. It is safe for concurrent use.
type LockerBank struct {
	mu    sync.Mutex
	sizes []int
	taken []bool
	boxes map[string]int
}

// NewLockerBank returns an empty bank with its own copy of the box sizes.
func NewLockerBank(sizes []int) *LockerBank {
	return &LockerBank{
		sizes: append([]int(nil), sizes...),
		taken: make([]bool, len(sizes)),
		boxes: make(map[string]int),
	}
}

// Deposit puts a parcel into the smallest free box that fits, the first of
// equal ones, and returns the index of the box.
func (b *LockerBank) Deposit(code string, size int) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.boxes[code]; ok {
		return -1, ErrInUse
	}
	best := -1
	for i, s := range b.sizes {
		if !b.taken[i] && s >= size && (best < 0 || s < b.sizes[best]) {
			best = i
		}
	}
	if best < 0 {
		return -1, ErrNoBox
	}
	b.taken[best] = true
	b.boxes[code] = best
	return best, nil
}

// Collect frees the box of a code and returns its index.
func (b *LockerBank) Collect(code string) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	box, ok := b.boxes[code]
	if !ok {
		return -1, ErrCode
	}
	b.taken[box] = false
	delete(b.boxes, code)
	return box, nil
}
