package puzzlesaved

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Saved is a puzzle with the indexes of its placed pieces, as they were read.
type Saved struct {
	Pieces int
	Placed []int
}

// ErrSaved marks a text that is no saved puzzle.
var ErrSaved = errors.New("bad saved puzzle")

// ParseSaved reads a puzzle such as "12:0,5,11", its number of pieces and the
// different indexes, from 0, of the placed ones. Errors wrap ErrSaved.
func ParseSaved(s string) (Saved, error) {
	count, list, ok := strings.Cut(s, ":")
	pieces, err := strconv.Atoi(count)
	if !ok || err != nil || pieces < 1 {
		return Saved{}, fmt.Errorf("%w: %q", ErrSaved, s)
	}
	saved := Saved{Pieces: pieces}
	if list == "" {
		return saved, nil
	}
	for _, field := range strings.Split(list, ",") {
		n, _ := strconv.Atoi(field)
		if n < 0 || n >= pieces || slices.Contains(saved.Placed, n) {
			return Saved{}, fmt.Errorf("%w: index %d", ErrSaved, n)
		}
		saved.Placed = append(saved.Placed, n)
	}
	return saved, nil
}
