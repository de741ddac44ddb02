package matchpoints

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrResult marks a result that is not HOME-AWAY.
var ErrResult = errors.New("malformed result")

// Points returns the points of the home team for a result like "3-1": 3 for a
// win, 1 for a draw, 0 for a loss. Malformed results give ErrResult.
func Points(result string) (int, error) {
	left, right, _ := strings.Cut(result, "-")
	home, errHome := strconv.Atoi(left)
	away, errAway := strconv.Atoi(right)
	switch {
	case errHome != nil || errAway != nil:
		return 0, fmt.Errorf("%w: %q", ErrResult, result)
	case home > away:
		return 2, nil
	case home == away:
		return 1, nil
	}
	return 0, nil
}
