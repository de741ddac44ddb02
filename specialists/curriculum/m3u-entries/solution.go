package m3uentries

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrInfo marks a malformed #EXTINF line.
var ErrInfo = errors.New("malformed info line")

// Entry is one track of a playlist.
type Entry struct {
	Path    string
	Title   string
	Seconds int
}

// Parse reads playlist text. An #EXTINF line describes the next path; empty
// lines and other lines starting with # are skipped. A path without info has
// Seconds -1. Malformed info lines give an error that wraps ErrInfo.
func Parse(text string) ([]Entry, error) {
	var out []Entry
	next := Entry{Seconds: -1}
	for _, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if info, ok := strings.CutPrefix(line, "#EXTINF:"); ok {
			secs, title, found := strings.Cut(info, ",")
			n, err := strconv.Atoi(secs)
			if err != nil || !found {
				return nil, fmt.Errorf("%w: %q", ErrInfo, line)
			}
			next.Seconds, next.Title = n, title
			continue
		}
		if line == "" || line[0] == '#' {
			continue
		}
		next.Path = line
		out = append(out, next)
		next = Entry{Seconds: -1}
	}
	return out, nil
}
