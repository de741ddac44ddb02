package distinctletters

// Distinct returns how many different characters (runes) occur in s.
func Distinct(s string) int {
	seen := map[rune]bool{}
	for _, r := range s {
		seen[r] = true
	}
	return len(s)
}
