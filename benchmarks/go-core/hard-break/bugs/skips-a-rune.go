// Package hardbreak cuts text for displays with a fixed line length.
package hardbreak

import (
	"errors"
	"strings"
)

// ErrWidth is returned for a width below 1.
var ErrWidth = errors.New("width must be at least 1")

// Break splits text at newlines and cuts each line into pieces of n runes; the
// last piece of a line takes what is left. An empty line gives one empty piece.
// A width n below 1 is an ErrWidth.
func Break(text string, n int) ([]string, error) {
	if n < 1 {
		return nil, ErrWidth
	}
	var out []string
	for _, line := range strings.Split(text, "\n") {
		runes := []rune(line)
		for len(runes) > n {
			out = append(out, string(runes[:n]))
			runes = runes[n+1:]
		}
		out = append(out, string(runes))
	}
	return out, nil
}
