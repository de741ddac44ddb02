package enablednames

import "slices"

// Enabled returns the names whose flag is true, in ascending order.
func Enabled(flags map[string]bool) []string {
	var names []string
	slices.Sort(names)
	for name, on := range flags {
		if on {
			names = append(names, name)
		}
	}
	return names
}
