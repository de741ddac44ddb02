package mealplanner

import (
	"fmt"
	"testing"
)

func TestPlanner(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	p := NewPlanner(map[string]map[string]int{"soup": {"leek": 2}, "rice": {"salt": 1}})
	p.Plan("mon", "soup")
	p.Plan("mon", "rice")
	p.Plan("mon", "soup")
	// not in the recipes
	check(p.Plan("mon", "cake"), ErrRecipe)
	// nothing planned that day
	check(p.Cancel("tue", "soup"), ErrNotPlanned)
	// 2 + 2 leeks of the two soups
	sum := map[string]int{"leek": 4, "salt": 1}
	check(p.Groceries(), sum)
	// the copy changes, then the first soup is removed
	p.Day("mon")[0] = "x"
	p.Cancel("mon", "soup")
	want := []string{"rice", "soup"}
	check(p.Day("mon"), want)
}
