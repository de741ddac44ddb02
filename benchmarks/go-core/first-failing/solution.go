// Package firstfailing finds the build that broke something.
package firstfailing

import "fmt"

// FirstFailing returns the lowest build from lo to hi (both inclusive, not
// negative, up to the largest int) that fails, and whether there is one. All
// builds after a failing one have to fail too. An error of fails ends the
// search and is returned, wrapped.
func FirstFailing(lo, hi int, fails func(build int) (bool, error)) (int, bool, error) {
	if hi < lo {
		return 0, false, nil
	}
	for lo < hi {
		mid := lo + (hi-lo)/2
		bad, err := fails(mid)
		if err != nil {
			return 0, false, fmt.Errorf("build %d: %w", mid, err)
		}
		if bad {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	bad, err := fails(lo)
	if err != nil {
		return 0, false, fmt.Errorf("build %d: %w", lo, err)
	}
	if !bad {
		return 0, false, nil
	}
	return lo, true, nil
}
