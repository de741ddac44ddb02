package tallywords

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Errors wrapped by TallyWords.
var (
	ErrShape = errors.New("want a count and an item")
	ErrCount = errors.New("unknown count")
)

// TallyWords adds up lines such as "three apples" per item; counts run from one to five.
// Blank lines are skipped. The first bad line is reported as "line N: ..." and
// wraps ErrShape or ErrCount.
func TallyWords(lines []string) (map[string]int, error) {
	counts := []string{"one", "two", "three", "four", "five"}
	totals := make(map[string]int)
	for i, line := range lines {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		if len(words) != 2 {
			return nil, fmt.Errorf("line %d: %w", i+1, ErrShape)
		}
		n := slices.Index(counts, words[0]) + 1
		if n == 0 {
			return nil, fmt.Errorf("line %d: %v: %q", i+1, ErrCount, words[0])
		}
		totals[words[1]] += n
	}
	return totals, nil
}
