package weightcheck

import "errors"

// ErrDigits reports a text that does not consist of digits.
var ErrDigits = errors.New("not a text of digits")

// CheckChar returns the check character of digits: the sum of all digits, weighted from
// the right with 2 to 7 repeatedly, modulo 11, with 'X' for ten.
func CheckChar(digits string) (byte, error) {
	if digits == "" {
		return 0, ErrDigits
	}
	sum := 0
	for i := 0; i < len(digits); i++ {
		d := digits[i] - '0'
		if d > 9 {
			return 0, ErrDigits
		}
		weight := 2 + (len(digits)-i)%6
		sum += int(d) * weight
	}
	if sum%11 == 10 {
		return 'X', nil
	}
	return byte('0' + sum%11), nil
}

// Valid reports whether code is a text of digits followed by its check character.
func Valid(code string) bool {
	if len(code) < 2 {
		return false
	}
	last := len(code) - 1
	want, err := CheckChar(code[:last])
	return err == nil && code[last] == want
}
