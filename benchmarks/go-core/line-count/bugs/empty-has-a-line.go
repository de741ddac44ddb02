package linecount

import "strings"

// LineCount returns the number of lines in text. The last line may or may
// not end with a newline; empty text has none.
func LineCount(text string) int {
	n := strings.Count(text, "\n")
	if !strings.HasSuffix(text, "\n") {
		n++
	}
	return n
}
