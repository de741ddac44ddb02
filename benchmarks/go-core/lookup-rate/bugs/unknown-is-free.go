package lookuprate

import (
	"errors"
	"strings"
)

// ErrUnknown reports a code without a rate.
var ErrUnknown = errors.New("unknown code")

// Rate returns the rate of code in any letter case; an unknown code gives 0 and ErrUnknown.
// The keys of rates are upper case.
func Rate(rates map[string]int, code string) (int, error) {
	rate, ok := rates[strings.ToUpper(code)]
	if !ok {
		return 0, nil
	}
	return rate, nil
}
