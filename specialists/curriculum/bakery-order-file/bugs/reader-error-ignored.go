package bakeryorderfile

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// ReadOrders sums the counts of lines "product;count" by product and skips
// lines without a semicolon. Errors of the counts, which name the line from 1
// on, and of r are wrapped.
func ReadOrders(r io.Reader) (map[string]int, error) {
	totals := map[string]int{}
	sc := bufio.NewScanner(r)
	for line := 1; sc.Scan(); line++ {
		product, count, found := strings.Cut(sc.Text(), ";")
		if !found {
			continue
		}
		n, err := strconv.Atoi(count)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		totals[product] += n
	}
	return totals, nil
}
