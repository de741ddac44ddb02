package m3uentries

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrInfo marks a malformed #EXTINF line.
var ErrInfo = errors.New("malformed info line")

// Track is one track of a playlist.
type Track struct {
	Path    string
	Title   string
	Seconds int
}

// ParsePlaylist reads playlist text. An #EXTINF line describes the next path; empty
// lines and other lines starting with # are skipped. A path without info has
// Seconds -1. Malformed info lines give an error that wraps ErrInfo.
func ParsePlaylist(text string) ([]Track, error) {
	var out []Track
	next := Track{Seconds: -1}
	for _, raw := range strings.Split(text, "\n") {
		line := strings.TrimSpace(raw)
		if info, ok := strings.CutPrefix(line, "#EXTINF:"); ok {
			secs, title, found := strings.Cut(info, ",")
			n, err := strconv.Atoi(secs)
			if err != nil || !found {
				return nil, fmt.Errorf("%w: %q", ErrInfo, line)
			}
			next.Seconds, next.Title = n, title
			continue
		}
		if line == "" {
			continue
		}
		next.Path = line
		out = append(out, next)
		next = Track{Seconds: -1}
	}
	return out, nil
}
