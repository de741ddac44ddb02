package nearerstop

// Nearer returns a or b, whichever is closer to pos; if both are equally far, it returns a.
func Nearer(pos, a, b int) int {
	toA := max(a-pos, b-pos)
	toB := max(b-pos, pos-b)
	if toB < toA {
		return b
	}
	return a
}
