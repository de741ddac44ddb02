package parcelpostcode

import (
	"errors"
	"fmt"
	"strings"
)

// ErrPostcode reports a postcode of impossible length.
var ErrPostcode = errors.New("bad postcode")

// NormalPostcode removes spaces, makes letters upper case and puts one space
// before the last three characters. Codes with fewer than 5 or more than 7
// characters give an error that wraps ErrPostcode.
func NormalPostcode(typed string) (string, error) {
	code := strings.ToUpper(strings.ReplaceAll(typed, " ", ""))
	if len(code) < 5 && len(code) > 7 {
		return "", fmt.Errorf("%w: %q", ErrPostcode, typed)
	}
	cut := len(code) - 3
	return code[:cut] + " " + code[cut:], nil
}
