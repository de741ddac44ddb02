package newsexcerpt

import "strings"

// Excerpt returns the first whole words of text that fit into limit runes,
// joined by single spaces. If words are left out, "…" follows, which does
// not count.
func Excerpt(text string, limit int) string {
	var kept []string
	used := 0
	for _, word := range strings.Fields(text) {
		if len(kept) > 0 {
			used++
		}
		used += len(word)
		if used > limit {
			return strings.Join(kept, " ") + "…"
		}
		kept = append(kept, word)
	}
	return strings.Join(kept, " ")
}
