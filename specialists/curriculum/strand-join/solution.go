package strandjoin

import (
	"errors"
	"fmt"
	"strings"
)

// ErrOverlap reports two strands that do not overlap enough.
var ErrOverlap = errors.New("overlap too short")

// JoinStrands appends b to a, sharing the longest overlap of at least least letters.
func JoinStrands(a, b string, least int) (string, error) {
	for n := min(len(a), len(b)); n >= least; n-- {
		if strings.HasSuffix(a, b[:n]) {
			return a + b[n:], nil
		}
	}
	return "", ErrOverlap
}

// JoinAll joins parts from left to right. A failing join is reported, wrapping ErrOverlap.
func JoinAll(parts []string, least int) (string, error) {
	if len(parts) == 0 {
		return "", nil
	}
	whole := parts[0]
	for i, part := range parts[1:] {
		joined, err := JoinStrands(whole, part, least)
		if err != nil {
			return "", fmt.Errorf("part %d: %w", i+1, err)
		}
		whole = joined
	}
	return whole, nil
}
