package everyother

// EveryOther returns the elements with index 0, 2, 4 and so on.
func EveryOther(names []string) []string {
	var out []string
	for i := 0; i < len(names); i += 2 {
		out = append(out, names[i])
	}
	return out
}
