package amounttext

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
)

// Errors of Parse, wrapped.
var (
	ErrSyntax = errors.New("not an amount")
	ErrRange  = errors.New("amount out of range")
)

// Parse reads an amount such as 12, -0.5 or 3.40 and returns it in cents. The error
// wraps ErrSyntax, or ErrRange for a well-formed amount that does not fit.
func Parse(s string) (int64, error) {
	digits, negative := strings.CutPrefix(s, "-")
	whole, dec, point := strings.Cut(digits, ".")
	if !number(whole) || point && (!number(dec) || len(dec) > 2) {
		return 0, fmt.Errorf("%w: %q", ErrSyntax, s)
	}
	for len(dec) < 2 {
		dec += "0"
	}
	cents, _ := new(big.Int).SetString(whole+dec, 10)
	if negative {
		cents.Neg(cents)
	}
	if !cents.IsInt64() {
		return 0, fmt.Errorf("%w: %q", ErrRange, s)
	}
	return cents.Int64(), nil
}

// number tells whether s is one or more ASCII digits.
func number(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// Format writes cents as an amount with two decimals, for every int64.
func Format(cents int64) string {
	sign, abs := "", uint64(cents)
	if cents < 0 {
		sign, abs = "-", -abs
	}
	return fmt.Sprintf("%s%d.%02d", sign, abs/100, abs%100)
}
