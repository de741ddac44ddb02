package cookstartorder

import (
	"slices"
	"testing"
	"time"
)

func TestStartPlan(t *testing.T) {
	ready := time.Date(2024, 12, 24, 18, 30, 0, 0, time.UTC)
	clock := func(hour, minute int) time.Time {
		return time.Date(2024, 12, 24, hour, minute, 0, 0, time.UTC)
	}
	dishes := []Dish{
		{"rice", 20 * time.Minute},
		{"roast", 150 * time.Minute},
		{"beans", 20 * time.Minute},
		{"bread", 0},
	}
	given := slices.Clone(dishes)
	want := []Start{
		{"roast", clock(16, 0)},
		{"rice", clock(18, 10)},
		{"beans", clock(18, 10)},
		{"bread", clock(18, 30)},
	}
	if got := StartPlan(ready, dishes); !slices.Equal(got, want) {
		t.Errorf("StartPlan = %v, want %v", got, want)
	}
	if !slices.Equal(dishes, given) {
		t.Errorf("StartPlan changed the dishes to %v", dishes)
	}
}

func TestStartPlanNoDishes(t *testing.T) {
	if got := StartPlan(time.Time{}, nil); len(got) != 0 {
		t.Errorf("StartPlan of no dishes = %v, want none", got)
	}
}
