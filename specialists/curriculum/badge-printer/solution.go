package badgeprinter

import (
	"fmt"
	"io"
)

// PrintBadges writes a line "HELLO name" for each name to w and returns how many were written
// without error. It stops at the first error and returns it wrapped.
func PrintBadges(w io.Writer, names []string) (int, error) {
	for i, name := range names {
		if _, err := fmt.Fprintf(w, "HELLO %s\n", name); err != nil {
			return i, fmt.Errorf("badge of %q: %w", name, err)
		}
	}
	return len(names), nil
}
