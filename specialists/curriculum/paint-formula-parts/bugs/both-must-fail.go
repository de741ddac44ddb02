package paintformulaparts

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrFormula is wrapped by every error of ParseFormula.
var ErrFormula = errors.New("bad formula")

// Portion is one term of a formula.
type Portion struct {
	Parts   int
	Pigment string
}

// ParseFormula reads terms like "3 titanium white", separated by "+". Counts
// are at least 1. Errors wrap ErrFormula and, for a bad count, strconv's error.
func ParseFormula(text string) ([]Portion, error) {
	var portions []Portion
	for _, term := range strings.Split(text, "+") {
		count, pigment, _ := strings.Cut(strings.TrimSpace(term), " ")
		parts, err := strconv.Atoi(count)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrFormula, err)
		}
		pigment = strings.TrimSpace(pigment)
		if parts < 1 && pigment == "" {
			return nil, fmt.Errorf("%w: term %q", ErrFormula, term)
		}
		portions = append(portions, Portion{parts, pigment})
	}
	return portions, nil
}
