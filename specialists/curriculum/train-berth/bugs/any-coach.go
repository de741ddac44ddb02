package trainberth

import (
	"errors"
	"fmt"
	"strconv"
)

// ErrBerth reports a malformed berth label.
var ErrBerth = errors.New("bad berth")

// ParseBerth splits a label such as "B17" into the coach, a letter from A to
// Z, and the seat, a number up to 255. Other labels wrap ErrBerth.
func ParseBerth(label string) (coach byte, seat uint8, err error) {
	if label == "" || label[0] < 'A' && label[0] > 'Z' {
		return 0, 0, fmt.Errorf("%w: %q", ErrBerth, label)
	}
	n, err := strconv.ParseUint(label[1:], 10, 8)
	if err != nil {
		return 0, 0, fmt.Errorf("%w: %q", ErrBerth, label)
	}
	return label[0], uint8(n), nil
}
