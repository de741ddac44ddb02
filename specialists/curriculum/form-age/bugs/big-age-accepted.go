package formage

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrAge reports a number that is no age.
var ErrAge = errors.New("age out of range")

// AgeOf returns the age in text, a number from 0 to 130; other numbers give ErrAge.
func AgeOf(text string) (uint8, error) {
	n, err := strconv.Atoi(strings.TrimSpace(text))
	if err != nil {
		return 0, fmt.Errorf("age: %w", err)
	}
	age := uint8(n)
	if age > 130 {
		return 0, ErrAge
	}
	return age, nil
}
