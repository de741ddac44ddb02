package main

import (
	"sort"
	"strings"
)

// edit puts text in place of the source's bytes from start to end.
type edit struct {
	start, end int
	text       string
}

// applied returns a stretch of a source, from byte `from` to `to`, with the edits that lie within. Edits may not overlap;
// several at one place stand in the order given.
func applied(source string, from, to int, edits []edit) string {
	sorted := append([]edit(nil), edits...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].start < sorted[j].start })
	var out strings.Builder
	at := from
	for _, e := range sorted {
		if e.start < at || e.end > to {
			continue
		}
		out.WriteString(source[at:e.start])
		out.WriteString(e.text)
		at = e.end
	}
	out.WriteString(source[at:to])
	return out.String()
}

func (p *parsed) apply(edits []edit) string {
	return applied(p.text, 0, len(p.text), edits)
}

// shown returns the whole lines that edits touch, before and after them, without the indentation around.
func (p *parsed) shown(edits []edit) (before, after string) {
	from, to := len(p.text), 0
	for _, e := range edits {
		from, to = min(from, e.start), max(to, e.end)
	}
	from = strings.LastIndexByte(p.text[:from], '\n') + 1
	if next := strings.IndexByte(p.text[to:], '\n'); next >= 0 {
		to += next
	} else {
		to = len(p.text)
	}
	return strings.TrimSpace(p.text[from:to]), strings.TrimSpace(applied(p.text, from, to, edits))
}
