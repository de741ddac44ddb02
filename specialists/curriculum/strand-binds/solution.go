package strandbinds

// Binds reports whether strands a and b have equal length and every letter of b is the
// partner that pairs names for the letter of a at the same index.
func Binds(a, b string, pairs map[byte]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := 0; i < len(a); i++ {
		partner, ok := pairs[a[i]]
		if !ok || partner != b[i] {
			return false
		}
	}
	return true
}
