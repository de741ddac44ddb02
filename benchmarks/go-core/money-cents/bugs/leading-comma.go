package moneycents

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Faults of an amount.
var (
	ErrFormat = errors.New("malformed amount")
	ErrRange  = errors.New("amount out of range")
)

// Parse turns an amount like "-1,234.50" into cents. Decimals, if any, are
// exactly two; commas, if any, stand before every group of three digits.
// Malformed text gives ErrFormat, too large an amount ErrRange.
func Parse(text string) (int64, error) {
	number, negative := strings.CutPrefix(text, "-")
	whole, decimals, dot := strings.Cut(number, ".")
	if !dot {
		decimals = "00"
	}
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if g == "" || i > 0 && len(g) != 3 || i == 0 && len(groups) > 1 && len(g) > 3 {
			return 0, ErrFormat
		}
	}
	digits := strings.Join(groups, "") + decimals
	if len(decimals) != 2 || strings.Trim(digits, "0123456789") != "" {
		return 0, ErrFormat
	}
	if negative {
		digits = "-" + digits
	}
	cents, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return 0, ErrRange
	}
	return cents, nil
}

// Format writes cents with two decimals and a comma before every group of
// three digits. It works for every int64, the smallest one included.
func Format(cents int64) string {
	sign, size := "", uint64(cents)
	if cents < 0 {
		sign, size = "-", -uint64(cents)
	}
	whole := strconv.FormatUint(size/100, 10)
	for i := len(whole) - 3; i >= 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return fmt.Sprintf("%s%s.%02d", sign, whole, size%100)
}
