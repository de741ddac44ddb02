package sectiontally

import (
	"bufio"
	"io"
	"strings"
)

// Count returns the number of entry lines in every [section] of r. Blank lines
// and # comments do not count. Sections without entries are listed with 0. It
// returns a nil map and the error if reading fails.
func Count(r io.Reader) (map[string]int, error) {
	counts := make(map[string]int)
	section := ""
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		line := strings.TrimSpace(sc.Text())
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
			continue
		case line[0] == '[' && line[len(line)-1] == ']':
			section = strings.TrimSpace(line[1 : len(line)-1])
			counts[section] += 0
		default:
			counts[section]++
		}
	}
	return counts, nil
}
