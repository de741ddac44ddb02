package fishjsongrams

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// ErrUnit says that a weight ends in neither g nor kg.
var ErrUnit = errors.New("no unit")

// Grams is a weight in grams.
type Grams int

// UnmarshalJSON reads a number of grams, or a string with the unit g or kg. Errors
// wrap ErrUnit or the error of strconv.ParseFloat.
func (g *Grams) UnmarshalJSON(data []byte) error {
	if data[0] != '"' {
		return json.Unmarshal(data, (*int)(g))
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	number, ok := strings.CutSuffix(text, "g")
	if !ok {
		return fmt.Errorf("weight %q: %w", text, ErrUnit)
	}
	factor := 1.0
	if kilos, ok := strings.CutSuffix(number, "k"); ok {
		number, factor = kilos, 1000
	}
	value, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return fmt.Errorf("weight %q: %w", text, err)
	}
	*g = Grams(math.Round(value * factor))
	return nil
}
