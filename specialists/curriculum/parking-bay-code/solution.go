package parkingbaycode

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrBayCode says that a code is not a zone, a hyphen and a level.
var ErrBayCode = errors.New("invalid bay code")

// SplitBay splits code at its first hyphen into a zone, which must not be
// empty, and a level. Errors wrap ErrBayCode and the error of strconv.Atoi.
func SplitBay(code string) (zone string, level int, err error) {
	zone, rest, found := strings.Cut(code, "-")
	if !found || zone == "" {
		return "", 0, fmt.Errorf("%w: %q", ErrBayCode, code)
	}
	level, err = strconv.Atoi(rest)
	if err != nil {
		return "", 0, fmt.Errorf("%w: %w", ErrBayCode, err)
	}
	return zone, level, nil
}
