// Package sharecents divides amounts without losing a cent.
package sharecents

import "errors"

// ErrParts means that the number of parts is below 1.
var ErrParts = errors.New("need at least one part")

// Share divides cents into parts that add up to cents and differ by at most
// one cent; the parts with the greater absolute value come first. A negative
// amount gives the negated shares of the positive one.
func Share(cents int64, parts int) ([]int64, error) {
	if parts < 1 {
		return nil, ErrParts
	}
	share, rest := cents/int64(parts), cents%int64(parts)
	extra := int64(1)
	if rest < 0 {
		rest, extra = -rest, -1
	}
	shares := make([]int64, parts)
	for i := range shares {
		shares[i] = share
		if int64(i) <= rest {
			shares[i] += extra
		}
	}
	return shares, nil
}
