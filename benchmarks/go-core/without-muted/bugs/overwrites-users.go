package withoutmuted

// Without returns the users whose value in muted is not true, in order.
// The given slice is not changed.
func Without(users []string, muted map[string]bool) []string {
	out := users[:0]
	for _, u := range users {
		if !muted[u] {
			out = append(out, u)
		}
	}
	return out
}
