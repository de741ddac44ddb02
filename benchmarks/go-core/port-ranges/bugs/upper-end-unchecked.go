// Package portranges reads lists of port numbers.
package portranges

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// ErrOrder is returned for a range whose first port exceeds the second.
var ErrOrder = errors.New("range is the wrong way round")

// Range holds the ports from Lo to Hi, both included.
type Range struct {
	Lo, Hi uint16
}

// Parse reads ports and ranges of ports, separated by commas, and returns
// them sorted, with overlapping and adjacent ones merged. Errors of strconv
// are wrapped.
func Parse(list string) ([]Range, error) {
	if strings.TrimSpace(list) == "" {
		return nil, nil
	}
	var all []Range
	for _, item := range strings.Split(list, ",") {
		first, second, isRange := strings.Cut(item, "-")
		lo, err := port(first)
		if err != nil {
			return nil, err
		}
		hi := lo
		if isRange {
			hi, _ = port(second)
		}
		if lo > hi {
			return nil, ErrOrder
		}
		all = append(all, Range{lo, hi})
	}
	slices.SortFunc(all, func(a, b Range) int { return cmp.Compare(a.Lo, b.Lo) })
	merged := all[:1]
	for _, r := range all[1:] {
		last := &merged[len(merged)-1]
		if int(r.Lo) <= int(last.Hi)+1 {
			last.Hi = max(last.Hi, r.Hi)
		} else {
			merged = append(merged, r)
		}
	}
	return merged, nil
}

func port(text string) (uint16, error) {
	n, err := strconv.ParseUint(strings.TrimSpace(text), 10, 16)
	if err != nil {
		return 0, fmt.Errorf("port: %w", err)
	}
	return uint16(n), nil
}

// Contains reports whether a port is in one of the sorted, merged ranges.
func Contains(ranges []Range, port uint16) bool {
	i := sort.Search(len(ranges), func(i int) bool { return ranges[i].Hi >= port })
	return i < len(ranges) && ranges[i].Lo <= port
}
