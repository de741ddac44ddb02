package grocerygap

import (
	"fmt"
	"slices"
)

// ToBuy lists what is still missing as "name: amount" lines, ordered by name.
// The amount is the difference between what is needed and what is at hand;
// ingredients that are fully at hand are left out.
func ToBuy(need, have map[string]int) []string {
	var names []string
	for name, n := range need {
		if n > have[name] {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	lines := make([]string, 0, len(names))
	for _, name := range names {
		lines = append(lines, fmt.Sprintf("%s: %d", name, need[name]-have[name]))
	}
	return lines
}
