// Package commentwrap fills text into comment blocks.
package commentwrap

import (
	"strings"
	"unicode/utf8"
)

// Wrap fills the words of text into lines that start with prefix and are at
// most width runes long; only a word that is too long by itself exceeds that.
// Blank lines in text separate paragraphs, which start on a new line. There is one
// line with the bare prefix (trailing spaces cut) between two paragraphs and
// none before the first or after the last.
func Wrap(text, prefix string, width int) []string {
	var out []string
	room := width - utf8.RuneCountInString(prefix)
	line, used := "", 0
	flush := func() {
		if used > 0 {
			out = append(out, prefix+line)
			line, used = "", 0
		}
	}
	gap := false // a bare line is due before the next word
	for _, source := range strings.Split(text, "\n") {
		words := strings.Fields(source)
		if len(words) == 0 {
			flush()
			gap = len(out) > 0
			continue
		}
		if gap {
			out = append(out, strings.TrimRight(prefix, " "))
			gap = false
		}
		for _, word := range words {
			n := utf8.RuneCountInString(word)
			if used > 0 && used+1+n > room {
				flush()
			}
			if used > 0 {
				line += " "
				used++
			}
			line += word
			used += n
		}
	}
	flush()
	return out
}
