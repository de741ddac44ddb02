package pettriagelist

import (
	"cmp"
	"slices"
)

// Patient is a pet in the waiting area.
type Patient struct {
	Name             string
	Urgency, Arrived int
}

// ByUrgency returns a sorted copy of patients: the most urgent first, equally
// urgent ones by arrival. It leaves patients unchanged.
func ByUrgency(patients []Patient) []Patient {
	sorted := slices.Clone(patients)
	slices.SortStableFunc(sorted, func(a, b Patient) int {
		return cmp.Or(cmp.Compare(b.Urgency, a.Urgency), cmp.Compare(a.Arrived, b.Arrived))
	})
	return sorted
}
