package temptokens

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

// ErrUnit marks a temperature whose unit is not C, F or K.
var ErrUnit = errors.New("unknown unit")

// Tenths converts a temperature like "21.5C" or "-4f" to rounded tenths of a
// degree Celsius. It returns an error wrapping ErrUnit for a missing or unknown
// unit, or one wrapping the strconv error for a bad number.
func Tenths(s string) (int, error) {
	if s == "" {
		return 0, fmt.Errorf("%w: %q", ErrUnit, s)
	}
	last := len(s) - 1
	factor, zero := 1.0, 0.0
	switch s[last] {
	case 'C', 'c':
	case 'F', 'f':
		factor, zero = 9.0/5, 32
	case 'K', 'k':
		zero = 273.15
	default:
		return 0, fmt.Errorf("%w: %q", ErrUnit, s)
	}
	v, err := strconv.ParseFloat(s[:last], 64)
	if err != nil {
		return 0, fmt.Errorf("temperature %q: %w", s, err)
	}
	return int(math.Round((v - zero) * factor * 10)), nil
}
