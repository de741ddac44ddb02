package sizelimit

import (
	"errors"
	"strconv"
	"strings"
)

// Faults of a size.
var (
	ErrFormat = errors.New("malformed size")
	ErrTooBig = errors.New("size too big")
)

// Parse reads a number of bytes with an optional unit K, M or G (powers of
// 1024, either case). Malformed text gives ErrFormat; sizes that do not fit
// into an int64 give ErrTooBig.
func Parse(text string) (int64, error) {
	digits := strings.TrimRight(text, "KMGkmg")
	shift := 0
	switch strings.ToUpper(text[len(digits):]) {
	case "":
	case "K":
		shift = 10
	case "M":
		shift = 20
	case "G":
		shift = 30
	default:
		return 0, ErrFormat
	}
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return 0, ErrFormat
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return 0, ErrTooBig
	}
	if n<<shift>>shift != n {
		return 0, ErrTooBig
	}
	return n << shift, nil
}
