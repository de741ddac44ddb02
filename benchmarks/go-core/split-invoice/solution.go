package splitinvoice

import (
	"errors"
	"fmt"
)

// ErrShares is wrapped by the error for a number of shares below 1.
var ErrShares = errors.New("at least one share needed")

// Split divides cents into n shares that add up to it and differ by at most one cent.
// Shares larger in absolute value come first; none has another sign than cents.
func Split(cents int64, n int) ([]int64, error) {
	if n < 1 {
		return nil, fmt.Errorf("%w: %d", ErrShares, n)
	}
	base, rest := cents/int64(n), cents%int64(n)
	shares := make([]int64, n)
	for i := range shares {
		shares[i] = base
		switch {
		case rest > 0:
			shares[i]++
			rest--
		case rest < 0:
			shares[i]--
			rest++
		}
	}
	return shares, nil
}
