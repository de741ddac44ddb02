package mealplanner

import (
	"errors"
	"reflect"
	"testing"
)

func TestPlanner(t *testing.T) {
	p := NewPlanner(map[string]map[string]int{"soup": {"leek": 2}, "rice": {"salt": 1}})
	p.Plan("mon", "soup")
	p.Plan("mon", "rice")
	p.Plan("mon", "soup")
	// not in the recipes
	if err := p.Plan("mon", "cake"); !errors.Is(err, ErrRecipe) {
		t.Errorf("Plan = %v, want ErrRecipe", err)
	}
	// nothing planned that day
	if err := p.Cancel("tue", "soup"); !errors.Is(err, ErrNotPlanned) {
		t.Errorf("Cancel = %v, want ErrNotPlanned", err)
	}
	// 2 + 2 leeks of the two soups
	sum := map[string]int{"leek": 4, "salt": 1}
	if got := p.Groceries(); !reflect.DeepEqual(got, sum) {
		t.Errorf("Groceries() = %v, want %v", got, sum)
	}
	// the copy changes, then the first soup is removed
	p.Day("mon")[0] = "x"
	p.Cancel("mon", "soup")
	want := []string{"rice", "soup"}
	if got := p.Day("mon"); !reflect.DeepEqual(got, want) {
		t.Errorf("Day() = %v, want %v", got, want)
	}
}
