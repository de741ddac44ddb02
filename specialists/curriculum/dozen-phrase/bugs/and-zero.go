package dozenphrase

import (
	"errors"
	"fmt"
)

// ErrNegative reports a negative number of pieces.
var ErrNegative = errors.New("negative number of pieces")

// Dozens describes n in dozens: "7", "2 dozen" or "2 dozen and 6".
// A negative n is reported with ErrNegative.
func Dozens(n int) (string, error) {
	if n < 0 {
		return "", ErrNegative
	}
	full, rest := n/12, n%12
	if full == 0 {
		return fmt.Sprint(rest), nil
	}
	return fmt.Sprintf("%d dozen and %d", full, rest), nil
}
