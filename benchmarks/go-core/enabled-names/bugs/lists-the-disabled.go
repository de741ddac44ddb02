package enablednames

import "slices"

// Enabled returns the names whose flag is true, in ascending order.
func Enabled(flags map[string]bool) []string {
	var names []string
	for name, on := range flags {
		if !on {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}
