package mealplanner

import (
	"errors"
	"slices"
)

// ErrRecipe reports a recipe that the planner does not know.
var ErrRecipe = errors.New("unknown recipe")

// ErrNotPlanned reports a recipe that is not planned on the given day.
var ErrNotPlanned = errors.New("recipe not planned")

// Planner holds which recipes are cooked on which day.
type Planner struct {
	recipes map[string]map[string]int
	days    map[string][]string
}

// NewPlanner returns an empty plan over recipes, which maps a recipe's name to
// its ingredient amounts.
func NewPlanner(recipes map[string]map[string]int) *Planner {
	return &Planner{recipes: recipes, days: make(map[string][]string)}
}

// Plan appends a recipe to a day. An unknown recipe gives ErrRecipe.
func (p *Planner) Plan(day, recipe string) error {
	if _, ok := p.recipes[recipe]; !ok {
		return ErrRecipe
	}
	p.days[day] = append(p.days[day], recipe)
	return nil
}

// Cancel removes the first occurrence of a recipe from a day, or returns
// ErrNotPlanned.
func (p *Planner) Cancel(day, recipe string) error {
	i := slices.Index(p.days[day], recipe)
	if i < 0 {
		return ErrNotPlanned
	}
	p.days[day] = slices.Delete(p.days[day], i, i+1)
	return nil
}

// Day returns a copy of the day's recipes in planning order.
func (p *Planner) Day(day string) []string {
	return p.days[day]
}

// Groceries sums the ingredients of all planned recipes, each occurrence
// counted.
func (p *Planner) Groceries() map[string]int {
	sum := make(map[string]int)
	for _, names := range p.days {
		for _, name := range names {
			for ingredient, amount := range p.recipes[name] {
				sum[ingredient] += amount
			}
		}
	}
	return sum
}
