package tutorgroups

import (
	"slices"
	"strings"
)

// Teacher is a member of staff.
type Teacher struct {
	Name string
}

// Pupil has a name and perhaps a tutor.
type Pupil struct {
	Name  string
	Tutor *Teacher // may be nil
}

// GroupByTutor returns the ascending names of pupils by the name of their
// tutor; pupils without a tutor are listed under "".
func GroupByTutor(pupils []Pupil) map[string][]string {
	sorted := slices.Clone(pupils)
	slices.SortFunc(sorted, func(a, b Pupil) int {
		return strings.Compare(b.Name, a.Name)
	})
	groups := map[string][]string{}
	for _, p := range sorted {
		tutor := ""
		if p.Tutor != nil {
			tutor = p.Tutor.Name
		}
		groups[tutor] = append(groups[tutor], p.Name)
	}
	return groups
}
