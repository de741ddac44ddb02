package parkingplatekey

import (
	"strings"
	"unicode"
)

// PlateKey returns the letters and digits of plate, the letters in upper case.
func PlateKey(plate string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToUpper(r)
		}
		return -1
	}, plate)
}
