package cookstartorder

import (
	"slices"
	"time"
)

// Dish is something to cook and how long it takes.
type Dish struct {
	Name  string
	Takes time.Duration
}

// Start says when the cooking of a dish begins.
type Start struct {
	Name string
	At   time.Time
}

// StartPlan returns when each dish has to begin so that all are done at
// ready, earliest first and otherwise in the given order. It does not change
// the slice of dishes.
func StartPlan(ready time.Time, dishes []Dish) []Start {
	plan := make([]Start, 0, len(dishes))
	for _, d := range dishes {
		plan = append(plan, Start{Name: d.Name, At: ready.Add(d.Takes)})
	}
	slices.SortStableFunc(plan, func(a, b Start) int {
		return a.At.Compare(b.At)
	})
	return plan
}
