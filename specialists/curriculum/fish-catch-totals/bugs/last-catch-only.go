package fishcatchtotals

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// SumCatches reads lines of the form "species;grams" and returns the grams per
// species. Bad lines give an error with the line number that wraps Atoi's error; an
// error of r is returned.
func SumCatches(r io.Reader) (map[string]int, error) {
	totals := make(map[string]int)
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" {
			continue
		}
		species, weight, _ := strings.Cut(line, ";")
		grams, err := strconv.Atoi(strings.TrimSpace(weight))
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		totals[strings.TrimSpace(species)] = grams
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	return totals, nil
}
