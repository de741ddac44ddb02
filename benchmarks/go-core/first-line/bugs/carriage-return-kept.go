package firstline

import "strings"

// FirstLine returns the first line of text without its line ending, which
// is a newline, with or without a carriage return before it.
func FirstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
