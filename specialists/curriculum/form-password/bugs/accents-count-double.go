package formpassword

import (
	"errors"
	"strings"
	"unicode"
)

// Errors for the rules that a password can break.
var (
	ErrShort   = errors.New("fewer than 8 characters")
	ErrNoDigit = errors.New("no digit")
	ErrNoUpper = errors.New("no upper-case letter")
)

// CheckPassword returns the errors of all rules that password breaks, joined, or nil if it is good.
func CheckPassword(password string) error {
	var broken []error
	if len(password) < 8 {
		broken = append(broken, ErrShort)
	}
	if !strings.ContainsFunc(password, unicode.IsDigit) {
		broken = append(broken, ErrNoDigit)
	}
	if !strings.ContainsFunc(password, unicode.IsUpper) {
		broken = append(broken, ErrNoUpper)
	}
	return errors.Join(broken...)
}
