package orchardharvesttable

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
)

// WriteHarvest writes the kilos of each variety to w, most kilos first, equal ones by
// name. It returns the error of w, if any.
func WriteHarvest(w io.Writer, kilos map[string]int) error {
	var names []string
	for name := range kilos {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(a, b), cmp.Compare(kilos[b], kilos[a]))
	})
	out := bufio.NewWriter(w)
	for _, name := range names {
		fmt.Fprintf(out, "%s: %d kg\n", name, kilos[name])
	}
	return out.Flush()
}
