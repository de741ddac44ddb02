package prereleaseorder

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// ErrVersion is wrapped by the errors for malformed versions.
var ErrVersion = errors.New("malformed version")

// version is a parsed version; pre is empty for a release.
type version struct {
	text    string
	numbers []string
	pre     []string
}

// parse checks a version and takes it apart.
func parse(text string) (version, error) {
	form := regexp.MustCompile(`^([0-9]+)\.([0-9]+)\.([0-9]+)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$`)
	m := form.FindStringSubmatch(text)
	if m == nil {
		return version{}, fmt.Errorf("%w: %q", ErrVersion, text)
	}
	return version{text, m[1:4], strings.FieldsFunc(m[4], func(r rune) bool { return r == '.' })}, nil
}

// identifiers compares numbers by value, texts as bytes; numbers are lower.
func identifiers(a, b string) int {
	x, errX := strconv.ParseUint(a, 10, 63)
	y, errY := strconv.ParseUint(b, 10, 63)
	switch {
	case errX == nil && errY == nil:
		return cmp.Compare(x, y)
	case errX == nil:
		return -1
	case errY == nil:
		return 1
	}
	return strings.Compare(a, b)
}

// compare orders by the three numbers, then by the pre-releases; a version
// without pre-release is higher than the same one with.
func compare(a, b version) int {
	if c := slices.CompareFunc(a.numbers, b.numbers, identifiers); c != 0 {
		return c
	}
	if len(a.pre) == 0 || len(b.pre) == 0 {
		return cmp.Compare(len(b.pre), len(a.pre))
	}
	return slices.CompareFunc(a.pre, b.pre, identifiers)
}

// Sort returns the versions in rising order in a new slice. Equal versions keep
// their order. A malformed version gives an error wrapping ErrVersion.
func Sort(versions []string) ([]string, error) {
	parsed := make([]version, len(versions))
	for i, text := range versions {
		v, err := parse(text)
		if err != nil {
			return nil, err
		}
		parsed[i] = v
	}
	slices.SortStableFunc(parsed, compare)
	sorted := make([]string, len(versions))
	for i, v := range parsed {
		sorted[i] = v.text
	}
	return sorted, nil
}
