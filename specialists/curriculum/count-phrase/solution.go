package countphrase

import (
	"fmt"
	"strings"
)

// Phrase joins a count and a noun: "no files", "one file", "12 files".
// A noun ending in "y" forms its plural with "ies".
func Phrase(n int, noun string) string {
	if n == 1 {
		return "one " + noun
	}
	plural := noun + "s"
	if stem, ok := strings.CutSuffix(noun, "y"); ok {
		plural = stem + "ies"
	}
	if n == 0 {
		return "no " + plural
	}
	return fmt.Sprintf("%d %s", n, plural)
}
