// Package patchapply applies line edits to a text.
package patchapply

import "errors"

// Errors of Apply.
var (
	ErrRange = errors.New("edit out of range")
	ErrOrder = errors.New("edits overlap or are out of order")
)

// Edit replaces Remove lines, from the 1-based line Line on, by Insert.
type Edit struct {
	Line   int
	Remove int
	Insert []string
}

// Apply returns a new list of lines with all edits applied to base, which is
// not changed. Line numbers refer to base; Line may be one past its end. An
// edit that does not lie within base, whatever its numbers, is an ErrRange, and
// one that begins before the end of the edit before it is an ErrOrder.
func Apply(base []string, edits []Edit) ([]string, error) {
	out := base[:0]
	next := 0 // index of the first line of base that is not yet dealt with
	for _, e := range edits {
		at := e.Line - 1
		if e.Line < 1 || at > len(base) {
			return nil, ErrRange
		}
		if e.Remove < 0 || e.Remove > len(base)-at {
			return nil, ErrRange
		}
		if at < next {
			return nil, ErrOrder
		}
		out = append(out, base[next:at]...)
		out = append(out, e.Insert...)
		next = at + e.Remove
	}
	return append(out, base[next:]...), nil
}
