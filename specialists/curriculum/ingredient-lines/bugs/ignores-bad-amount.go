package ingredientlines

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Ingredient is one ingredient of a recipe.
type Ingredient struct {
	Amount int
	Unit   string
	Name   string
}

// ErrLine reports an ingredient line that cannot be read.
var ErrLine = errors.New("bad ingredient line")

// ParseIngredients reads "amount unit name" lines and skips blank ones. An unreadable line
// gives an error that wraps ErrLine and begins with "line N: ".
func ParseIngredients(text string) ([]Ingredient, error) {
	var items []Ingredient
	for i, line := range strings.Split(text, "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		item, err := parseLine(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		items = append(items, item)
	}
	return items, nil
}

// parseLine reads one line; the amount must be a whole number of at least 0.
func parseLine(line string) (Ingredient, error) {
	words := strings.Fields(line)
	if len(words) < 3 {
		return Ingredient{}, ErrLine
	}
	amount, _ := strconv.Atoi(words[0])
	if amount < 0 {
		return Ingredient{}, ErrLine
	}
	return Ingredient{Amount: amount, Unit: words[1], Name: strings.Join(words[2:], " ")}, nil
}
