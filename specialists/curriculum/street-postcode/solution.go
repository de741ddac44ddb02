package streetpostcode

import (
	"errors"
	"regexp"
	"strings"
)

var pattern = regexp.MustCompile(`^[0-9]{4}[A-Za-z]{2}$`)

// ErrPostcode reports a text that is no postcode.
var ErrPostcode = errors.New("bad postcode")

// TidyPostcode returns a postcode, four digits and two letters, as "1012 AB". Spaces and case
// of text do not matter; anything else gives ErrPostcode.
func TidyPostcode(text string) (string, error) {
	code := strings.ReplaceAll(text, " ", "")
	if !pattern.MatchString(code) {
		return "", ErrPostcode
	}
	return code[:4] + " " + strings.ToUpper(code[4:]), nil
}
