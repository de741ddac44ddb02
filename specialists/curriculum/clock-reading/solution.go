package clockreading

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrClock reports text that is not a clock time.
var ErrClock = errors.New("invalid clock time")

// Minutes parses "H:MM" or "HH:MM" and returns the minutes since midnight.
// Hours run from 0 to 23 and minutes from 00 to 59; any other text is an error wrapping ErrClock.
func Minutes(text string) (int, error) {
	left, right, ok := strings.Cut(text, ":")
	if !ok || len(left) > 2 || len(right) != 2 {
		return 0, fmt.Errorf("%w: %q", ErrClock, text)
	}
	hour, err := strconv.ParseUint(left, 10, 8)
	if err != nil || hour > 23 {
		return 0, fmt.Errorf("%w: hour %q", ErrClock, left)
	}
	minute, err := strconv.ParseUint(right, 10, 8)
	if err != nil || minute > 59 {
		return 0, fmt.Errorf("%w: minute %q", ErrClock, right)
	}
	return int(hour*60 + minute), nil
}
