package gymtonnage

import (
	"cmp"
	"fmt"
	"slices"
)

// Lift is one set of an exercise.
type Lift struct {
	Exercise string
	Kilos    int
	Reps     int
}

// TonnageLines returns a line such as "squat: 1200 kg" per exercise, where
// the number sums kilos times reps. The largest sum comes first, equal sums
// are ordered by name.
func TonnageLines(lifts []Lift) []string {
	sums := make(map[string]int)
	var names []string
	for _, l := range lifts {
		if _, ok := sums[l.Exercise]; !ok {
			names = append(names, l.Exercise)
		}
		sums[l.Exercise] += l.Kilos * l.Reps
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(sums[a], sums[b]), cmp.Compare(a, b))
	})
	lines := make([]string, 0, len(names))
	for _, name := range names {
		lines = append(lines, fmt.Sprintf("%s: %d kg", name, sums[name]))
	}
	return lines
}
