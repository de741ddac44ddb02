package voucherpath

import (
	"errors"
	"fmt"
	"strings"
)

// ErrName marks a name that cannot be part of a path.
var ErrName = errors.New("unsafe name")

// VoucherPath returns root/trip/traveller.pdf. Names that could lead out of
// their folder give an error wrapping ErrName.
func VoucherPath(root, trip, traveller string) (string, error) {
	for _, name := range []string{trip, traveller} {
		if !safe(name) {
			return "", fmt.Errorf("%w: %q", ErrName, name)
		}
	}
	return strings.TrimSuffix(root, "/") + "/" + trip + "/" + traveller + ".pdf", nil
}

// safe reports whether name stays within its folder.
func safe(name string) bool {
	if name == "" || name == "." || name == ".." {
		return false
	}
	for i := 0; i < len(name); i++ {
		if c := name[i]; c == '/' || c == '\\' || c < 31 {
			return false
		}
	}
	return true
}
