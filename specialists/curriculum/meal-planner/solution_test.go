package mealplanner

import (
	"errors"
	"maps"
	"slices"
	"testing"
)

func newPlan(t *testing.T) *Planner {
	p := NewPlanner(map[string]map[string]int{"soup": {"leek": 2, "salt": 1}, "rice": {"rice": 100, "salt": 2}})
	for _, e := range [][2]string{{"mon", "soup"}, {"mon", "rice"}, {"mon", "soup"}, {"tue", "rice"}} {
		if err := p.Plan(e[0], e[1]); err != nil {
			t.Fatalf("Plan(%v): %v", e, err)
		}
	}
	return p
}

func TestGroceries(t *testing.T) {
	want := map[string]int{"leek": 4, "salt": 6, "rice": 200}
	if got := newPlan(t).Groceries(); !maps.Equal(got, want) {
		t.Errorf("Groceries = %v, want %v", got, want)
	}
}

func TestPlanAndCancel(t *testing.T) {
	p := newPlan(t)
	if err := p.Plan("mon", "cake"); !errors.Is(err, ErrRecipe) {
		t.Errorf("Plan of an unknown recipe: %v", err)
	}
	if err := p.Cancel("tue", "soup"); !errors.Is(err, ErrNotPlanned) {
		t.Errorf("Cancel of an unplanned recipe: %v", err)
	}
	p.Day("mon")[0] = "changed"
	if err := p.Cancel("mon", "soup"); err != nil {
		t.Errorf("Cancel: %v", err)
	}
	if got, want := p.Day("mon"), []string{"rice", "soup"}; !slices.Equal(got, want) {
		t.Errorf("Day = %v, want %v", got, want)
	}
}
