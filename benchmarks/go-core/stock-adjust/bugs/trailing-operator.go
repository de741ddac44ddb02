package stockadjust

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Faults of a line.
var (
	ErrSyntax = errors.New("malformed stock line")
	ErrShort  = errors.New("stock below zero")
)

// Apply evaluates numbers joined by +, - and * strictly from left to right.
// Malformed lines give an error wrapping ErrSyntax. The stock may never be
// below zero, not even in between; otherwise the error is ErrShort.
func Apply(line string) (int, error) {
	words := strings.Fields(line)
	if len(words) == 0 {
		return 0, ErrSyntax
	}
	stock, op := 0, "+"
	for i, word := range words {
		if i%2 == 1 {
			op = word
			continue
		}
		n, err := strconv.Atoi(word)
		if err != nil {
			return 0, fmt.Errorf("%w: %w", ErrSyntax, err)
		}
		switch op {
		case "+":
			stock += n
		case "-":
			stock -= n
		case "*":
			stock *= n
		default:
			return 0, fmt.Errorf("%w: operator %q", ErrSyntax, op)
		}
		if stock < 0 {
			return 0, ErrShort
		}
	}
	return stock, nil
}
