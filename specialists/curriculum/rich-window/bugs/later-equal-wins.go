package richwindow

import (
	"errors"
	"strings"
)

// ErrSize reports a window size that does not fit the strand.
var ErrSize = errors.New("window size does not fit")

// Richest returns the start and the count of the first window of the given size
// that holds the most bytes contained in letters.
func Richest(strand, letters string, size int) (start, count int, err error) {
	if size < 1 || size > len(strand) {
		return 0, 0, ErrSize
	}
	current := 0
	for i := 0; i < len(strand); i++ {
		if strings.IndexByte(letters, strand[i]) >= 0 {
			current++
		}
		if i >= size && strings.IndexByte(letters, strand[i-size]) >= 0 {
			current--
		}
		if i >= size-1 && current >= count {
			start, count = i-size+1, current
		}
	}
	return start, count, nil
}
