package distinctletters

// Distinct returns how many different characters (runes) occur in s.
func Distinct(s string) int {
	seen := map[byte]bool{}
	for _, r := range s {
		seen[byte(r)] = true
	}
	return len(seen)
}
