package phoneowner

import (
	"errors"
	"fmt"
)

// ErrNoOwner reports a number that is not in the book.
var ErrNoOwner = errors.New("no owner")

// OwnerOf returns the name, the smallest if there are several, that has the number in book.
// If there is none, the error wraps ErrNoOwner.
func OwnerOf(book map[string]string, number string) (string, error) {
	owner := ""
	for name, n := range book {
		if n == number && (owner == "" || name < owner) {
			owner = name
		}
	}
	if owner == "" {
		return "", fmt.Errorf("number %q: %w", number, ErrNoOwner)
	}
	return owner, nil
}
