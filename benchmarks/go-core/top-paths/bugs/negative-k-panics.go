// Package toppaths counts the requests in an access log.
package toppaths

import (
	"cmp"
	"slices"
	"strings"
)

// Count is a path with its number of requests.
type Count struct {
	Path string
	Hits int
}

// Top returns the k most requested paths of the log lines, most hits first,
// equal ones by path; all if there are fewer, none if k is not positive.
// Lines count only if they consist of method, path and status. Paths are
// counted without their query.
func Top(lines []string, k int) []Count {
	hits := make(map[string]int)
	for _, line := range lines {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			continue
		}
		path, _, _ := strings.Cut(fields[1], "?")
		hits[path]++
	}
	counts := make([]Count, 0, len(hits))
	for path, n := range hits {
		counts = append(counts, Count{path, n})
	}
	slices.SortFunc(counts, func(a, b Count) int {
		return cmp.Or(cmp.Compare(b.Hits, a.Hits), cmp.Compare(a.Path, b.Path))
	})
	return counts[:min(k, len(counts))]
}
