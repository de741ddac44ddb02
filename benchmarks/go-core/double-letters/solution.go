package doubleletters

// CountDoubles returns how many bytes of s are equal to the byte directly before them.
func CountDoubles(s string) int {
	count := 0
	for i := 1; i < len(s); i++ {
		if s[i] == s[i-1] {
			count++
		}
	}
	return count
}
