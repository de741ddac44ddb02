package serialstep

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Errors returned by NextSerial.
var (
	ErrSerial = errors.New("invalid serial")
	ErrFull   = errors.New("no serials left")
)

// NextSerial returns the serial after one such as "AB-0099", keeping the width of its number.
// It returns ErrSerial for a malformed serial and ErrFull if the width is used up.
func NextSerial(serial string) (string, error) {
	cut := strings.LastIndex(serial, "-")
	digits := serial[cut+1:]
	n, err := strconv.ParseUint(digits, 10, 32)
	if err != nil {
		return "", ErrSerial
	}
	next := fmt.Sprintf("%0*d", len(digits), n+1)
	if len(next) > len(digits) {
		return "", ErrFull
	}
	return serial[:cut+1] + next, nil
}
