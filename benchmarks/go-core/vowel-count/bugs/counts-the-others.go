package vowelcount

import "strings"

// CountVowels returns how many characters of s are a, e, i, o or u, in lower or upper case.
func CountVowels(s string) int {
	count := 0
	for _, r := range s {
		if !strings.ContainsRune("aeiouAEIOU", r) {
			count++
		}
	}
	return count
}
