package parcelsides

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrSides reports a size that does not have three sides.
var ErrSides = errors.New("size needs three sides")

// ParseSides reads a size such as "30x20x10". Another number of parts
// gives ErrSides, wrapped; a part that is no integer gives an error wrapping strconv's.
func ParseSides(size string) ([3]int, error) {
	var sides [3]int
	parts := strings.Split(size, "x")
	if len(parts) != 3 {
		return sides, fmt.Errorf("%w: %q", ErrSides, size)
	}
	for i, part := range parts {
		n, err := strconv.Atoi(part)
		if err != nil {
			return [3]int{}, fmt.Errorf("side %d: %v", i+1, err)
		}
		sides[i] = n
	}
	return sides, nil
}
