// Package routelatency finds the slow routes in an access log.
package routelatency

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Route is the digest of all requests for one path.
type Route struct {
	Path   string
	Count  int
	MeanMS int
}

// LineError names a malformed line, counting from 1.
type LineError struct {
	Line int
}

// Error describes the error.
func (e *LineError) Error() string {
	return fmt.Sprintf("line %d: malformed", e.Line)
}

// Slowest returns up to limit routes, the highest mean first, equal means
// ordered by path. Blank lines are skipped; the first other line that is not
// "method target status milliseconds" gives a *LineError.
func Slowest(lines []string, limit int) ([]Route, error) {
	count, sum := map[string]int{}, map[string]int{}
	for i, line := range lines {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if len(fields) != 4 {
			return nil, &LineError{Line: i + 1}
		}
		ms, err := strconv.ParseUint(fields[3], 10, 32)
		if err != nil || ms > 1000000 {
			return nil, &LineError{Line: i + 1}
		}
		path, _, _ := strings.Cut(fields[1], "?")
		count[path]++
		sum[path] = int(ms)
	}
	var routes []Route
	for path, n := range count {
		routes = append(routes, Route{Path: path, Count: n, MeanMS: sum[path] / n})
	}
	slices.SortFunc(routes, func(a, b Route) int {
		return cmp.Or(cmp.Compare(b.MeanMS, a.MeanMS), cmp.Compare(a.Path, b.Path))
	})
	return routes[:max(0, min(limit, len(routes)))], nil
}
