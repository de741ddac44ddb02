package charitysellerreport

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
)

// WriteSellers writes numbered lines with the stubs sold by each seller, best
// seller first and ties by name, and the total. It returns the error of a
// failed write.
func WriteSellers(w io.Writer, sold map[string]int) error {
	names := make([]string, 0, len(sold))
	for name := range sold {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(sold[b], sold[a]), cmp.Compare(a, b))
	})
	out := bufio.NewWriter(w)
	total := 0
	for i, name := range names {
		fmt.Fprintf(out, "%d. %s: %d\n", i, name, sold[name])
		total += sold[name]
	}
	fmt.Fprintf(out, "total: %d\n", total)
	return out.Flush()
}
