// Package bracketreport locates bracket errors in configuration text.
package bracketreport

import "strings"

// Problem is a bracket error. Index counts runes from 0; Kind is one of
// "unexpected", "mismatch", "string" and "unclosed".
type Problem struct {
	Index int
	Kind  string
}

// Check returns the first bracket error of text, or nil. Brackets inside
// double-quoted strings do not count; a backslash in a string (and only
// there) makes the next rune ordinary. What is unfinished at the end is
// reported as an unfinished string or, if there is none, as the innermost
// unclosed bracket.
func Check(text string) *Problem {
	runes := []rune(text)
	var open []int // indexes of the open brackets
	quote := -1    // index of the quote that opened the current string
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		switch {
		case quote >= 0 && r == '\\':
			i++
		case quote >= 0 && r == '"':
			quote = -1
		case quote >= 0:
			continue
		case r == '"':
			quote = i
		case strings.ContainsRune("([{", r):
			open = append(open, i)
		case strings.ContainsRune(")]}", r):
			if len(open) == 0 {
				return &Problem{Index: i, Kind: "unexpected"}
			}
			last := len(open) - 1
			pair := string(runes[open[last]]) + string(r)
			if pair != "()" && pair != "[]" && pair != "{}" {
				return &Problem{Index: i, Kind: "mismatch"}
			}
			open = open[:last]
		}
	}
	if quote >= 0 {
		return &Problem{Index: quote, Kind: "string"}
	}
	if len(open) > 0 {
		return &Problem{Index: open[len(open)-1], Kind: "unclosed"}
	}
	return nil
}
