// Package logwindow summarises the last seconds of a log.
package logwindow

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

var (
	// ErrFormat is wrapped by the error for a malformed line.
	ErrFormat = errors.New("malformed line")
	// ErrOrder is wrapped by the error for a line older than the one before.
	ErrOrder = errors.New("line out of order")
)

type entry struct {
	at          int64
	level, text string
}

// Digest keeps the entries of the window and counts them by level.
type Digest struct {
	window  int64
	lines   int // lines seen so far, rejected ones included
	entries []entry
	levels  map[string]int
}

// New returns a Digest for a window of at least one second.
func New(window int64) *Digest {
	return &Digest{window: max(window, 1), levels: make(map[string]int)}
}

// Add takes the next line, "TIME LEVEL TEXT". The error for a rejected line
// begins with its number, counting from 1, and wraps ErrFormat or ErrOrder.
func (d *Digest) Add(line string) error {
	d.lines++
	e, err := parse(line)
	if err != nil {
		return fmt.Errorf("line %d: %w", d.lines, err)
	}
	if n := len(d.entries); n > 0 && e.at < d.entries[n-1].at {
		return fmt.Errorf("line %d: %w", d.lines, ErrOrder)
	}
	d.entries = append(d.entries, e)
	d.levels[e.level]++
	for d.entries[0].at <= e.at-d.window {
		d.drop(d.entries[0].level)
		d.entries = d.entries[1:]
	}
	return nil
}

func (d *Digest) drop(level string) {
	d.levels[level]--
	if d.levels[level] == 0 {
		delete(d.levels, level)
	}
}

func parse(line string) (entry, error) {
	stamp, rest, _ := strings.Cut(line, " ")
	level, text, _ := strings.Cut(rest, " ")
	at, err := strconv.ParseInt(stamp, 10, 64)
	if err != nil || level == "" || text == "" {
		return entry{}, nil
	}
	return entry{at: at, level: level, text: text}, nil
}

// Levels returns a new map with the number of lines of each level.
func (d *Digest) Levels() map[string]int {
	levels := make(map[string]int, len(d.levels))
	for name, n := range d.levels {
		levels[name] = n
	}
	return levels
}

// Top returns up to n texts, the most frequent first, equally frequent ones
// in alphabetical order.
func (d *Digest) Top(n int) []string {
	count := make(map[string]int)
	var texts []string
	for _, e := range d.entries {
		if count[e.text]++; count[e.text] == 1 {
			texts = append(texts, e.text)
		}
	}
	slices.SortFunc(texts, func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), cmp.Compare(a, b))
	})
	return texts[:max(0, min(n, len(texts)))]
}
