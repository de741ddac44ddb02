package mentionnames

import (
	"slices"
	"strings"
)

// Mentions returns the names mentioned as "@name" words, in lower case, without
// trailing punctuation, each once and in order. A bare "@" mentions nobody.
func Mentions(text string) []string {
	var names []string
	for _, word := range strings.Fields(text) {
		name, ok := strings.CutPrefix(word, "@")
		name = strings.ToLower(strings.TrimRight(name, ".,!?:;"))
		if ok && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
