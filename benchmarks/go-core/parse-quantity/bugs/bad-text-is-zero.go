package parsequantity

import (
	"fmt"
	"strconv"
)

// Quantity reads a number from 0 to 999. Any other text gives an error.
func Quantity(text string) (int, error) {
	n, _ := strconv.Atoi(text)
	if n < 0 || n > 999 {
		return 0, fmt.Errorf("quantity %d out of range", n)
	}
	return n, nil
}
