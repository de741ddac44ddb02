package shelforder

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// ErrCall marks a malformed call number.
var ErrCall = errors.New("malformed call number")

// SortShelf returns the call numbers, like "QA 76", ordered by section and then
// by number; equal ones keep their order. Malformed ones give ErrCall.
func SortShelf(calls []string) ([]string, error) {
	number := map[string]int{}
	for _, call := range calls {
		_, digits, ok := strings.Cut(call, " ")
		n, err := strconv.Atoi(digits)
		if !ok || err != nil {
			return nil, fmt.Errorf("%w: %q", ErrCall, call)
		}
		number[call] = n
	}
	sorted := slices.Clone(calls)
	slices.SortStableFunc(sorted, func(a, b string) int {
		sectionA, _, _ := strings.Cut(a, " ")
		sectionB, _, _ := strings.Cut(b, " ")
		if c := strings.Compare(sectionA, sectionB); c != 0 {
			return c
		}
		return cmp.Compare(number[b], number[a])
	})
	return sorted, nil
}
