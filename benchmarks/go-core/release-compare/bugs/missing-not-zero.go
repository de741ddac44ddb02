package releasecompare

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
)

// ErrVersion is wrapped by the errors for malformed versions.
var ErrVersion = errors.New("malformed version")

// parse returns the numbers of a version, as digits without leading zeros.
func parse(version string) ([]string, error) {
	parts := strings.Split(strings.TrimPrefix(version, "v"), ".")
	for i, part := range parts {
		if part == "" || strings.Trim(part, "0123456789") != "" {
			return nil, fmt.Errorf("%w: %q", ErrVersion, version)
		}
		parts[i] = strings.TrimLeft(part, "0")
	}
	return parts, nil
}

// Compare compares two versions, such as "v1.12.0", number by number, and
// returns -1, 0 or 1. Missing numbers count as 0; numbers may have any length.
// A malformed version on either side gives an error wrapping ErrVersion.
func Compare(a, b string) (int, error) {
	x, err := parse(a)
	if err != nil {
		return 0, err
	}
	y, err := parse(b)
	if err != nil {
		return 0, err
	}
	for len(x) < len(y) {
		x = append(x, "")
	}
	for i := range x {
		c := cmp.Or(cmp.Compare(len(x[i]), len(y[i])), strings.Compare(x[i], y[i]))
		if c != 0 {
			return c, nil
		}
	}
	return 0, nil
}
