// Package configdrift shows how a configuration has changed.
package configdrift

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// ErrSyntax marks a line that is neither "key=value" nor empty nor a comment.
var ErrSyntax = errors.New("line without '='")

// parse reads "key=value" lines up to the end of r; the last value of a key
// counts. It fails if reading fails or a line has no '='.
func parse(r io.Reader) (map[string]string, error) {
	values := map[string]string{}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, ok := strings.Cut(line, "=")
		if !ok {
			return nil, fmt.Errorf("%q: %w", line, ErrSyntax)
		}
		values[strings.TrimSpace(key)] = strings.TrimSpace(value)
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	return values, nil
}

// Drift returns an entry for every key that was added ('+'), removed ('-') or
// changed ('~') from old to cur, sorted by key. It closes both readers.
func Drift(old, cur io.ReadCloser) ([]string, error) {
	defer old.Close()
	before, err := parse(old)
	if err != nil {
		return nil, err
	}
	after, err := parse(cur)
	if err != nil {
		return nil, err
	}
	entries := map[string]string{}
	for key, value := range before {
		entries[key] = "-" + key + "=" + value
	}
	for key, value := range after {
		was, known := before[key]
		switch {
		case !known:
			entries[key] = "+" + key + "=" + value
		case was != value:
			entries[key] = "~" + key + "=" + was + "->" + value
		default:
			delete(entries, key)
		}
	}
	var keys, out []string
	for key := range entries {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		out = append(out, entries[key])
	}
	return out, nil
}
