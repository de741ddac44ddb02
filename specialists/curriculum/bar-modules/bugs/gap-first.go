package barmodules

import (
	"errors"
	"strings"
)

// ErrWidth reports a bar or gap that is not at least one module wide.
var ErrWidth = errors.New("a bar has no width")

// Draw writes widths as alternating bars "#" and gaps ".", starting with a bar.
// A width below 1 gives ErrWidth.
func Draw(widths []int) (string, error) {
	var b strings.Builder
	for i, width := range widths {
		if width < 1 {
			return "", ErrWidth
		}
		module := "#"
		if i%2 == 0 {
			module = "."
		}
		b.WriteString(strings.Repeat(module, width))
	}
	return b.String(), nil
}
