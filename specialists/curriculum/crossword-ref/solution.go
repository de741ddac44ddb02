package crosswordref

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrRef reports a malformed clue reference.
var ErrRef = errors.New("bad clue reference")

// ParseRef splits a reference such as "12A" or "3D" into its number, at most 255, and whether
// it is across. For other texts the error wraps ErrRef.
func ParseRef(ref string) (number uint8, across bool, err error) {
	digits, across := strings.CutSuffix(ref, "A")
	if !across {
		digits = strings.TrimSuffix(ref, "D")
	}
	n, err := strconv.ParseUint(digits, 10, 8)
	if err != nil || digits == ref {
		return 0, false, fmt.Errorf("%w: %q", ErrRef, ref)
	}
	return uint8(n), across, nil
}
