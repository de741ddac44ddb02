package cappedpushes

// Push returns a copy of stack with v at the end. If that makes more than
// limit elements, the first one is dropped.
func Push(stack []string, v string, limit int) []string {
	out := stack
	out = append(out, v)
	if len(out) > limit {
		out = out[1:]
	}
	return out
}
