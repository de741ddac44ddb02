package parsecount

import (
	"errors"
	"strconv"
)

// ParseCount returns the number written in text.
// It returns 0 and an error if text is no number or the number is negative.
func ParseCount(text string) (int, error) {
	n, _ := strconv.Atoi(text)
	if n < 0 {
		return 0, errors.New("negative count")
	}
	return n, nil
}
