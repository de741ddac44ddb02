package replaypops

// Replay returns the stack, bottom first, after ops: "pop" removes the top
// if there is one, any other text is pushed.
func Replay(ops []string) []string {
	var stack []string
	for _, op := range ops {
		if op != "pop" {
			stack = append(stack, op)
		} else {
			stack = stack[:len(stack)-1]
		}
	}
	return stack
}
