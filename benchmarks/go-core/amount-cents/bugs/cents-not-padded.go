// Package amountcents converts between decimal amounts and cents.
package amountcents

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

var (
	// ErrSyntax means that a text is not an amount.
	ErrSyntax = errors.New("malformed amount")
	// ErrRange means that an amount does not fit.
	ErrRange = errors.New("amount out of range")
)

// ParseCents reads an amount with an optional sign and at most two decimals.
// It returns ErrSyntax for a malformed text and ErrRange for an amount of more
// than math.MaxInt64 cents, whatever its sign.
func ParseCents(s string) (int64, error) {
	body, negative := strings.CutPrefix(s, "-")
	if !negative {
		body = strings.TrimPrefix(s, "+")
	}
	whole, decimals, hasDot := strings.Cut(body, ".")
	if !isDigits(whole) || hasDot && !isDigits(decimals) || len(decimals) > 2 {
		return 0, ErrSyntax
	}
	cents, err := strconv.ParseInt(whole+(decimals + "00")[:2], 10, 64)
	if err != nil {
		return 0, ErrRange
	}
	if negative {
		cents = -cents
	}
	return cents, nil
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// FormatCents writes cents as an amount with two decimals. It works for every
// int64, math.MinInt64 included.
func FormatCents(cents int64) string {
	sign, size := "", uint64(cents)
	if cents < 0 {
		sign, size = "-", -size
	}
	return fmt.Sprintf("%s%d.%d", sign, size/100, size%100)
}
