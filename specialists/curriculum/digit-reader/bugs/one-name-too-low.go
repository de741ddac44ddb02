package digitreader

import (
	"errors"
	"fmt"
	"strings"
)

// Errors returned by ReadOut.
var (
	ErrEmpty  = errors.New("empty code")
	ErrSymbol = errors.New("symbol cannot be read out")
)

// ReadOut spells code word by word: digits by name, "." as "point", and "-" as a silent pause.
// An empty code gives ErrEmpty, any other symbol an error wrapping ErrSymbol.
func ReadOut(code string) (string, error) {
	if code == "" {
		return "", ErrEmpty
	}
	names := strings.Fields("zero one two three four five six seven eight nine")
	var words []string
	for _, r := range code {
		switch {
		case r >= '0' && r <= '9':
			words = append(words, names[r-'1'])
		case r == '.':
			words = append(words, "point")
		case r == '-':
			continue
		default:
			return "", fmt.Errorf("%w: %q", ErrSymbol, r)
		}
	}
	return strings.Join(words, " "), nil
}
