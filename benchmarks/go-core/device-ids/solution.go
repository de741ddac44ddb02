package deviceids

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// ErrID is wrapped by the errors for malformed ids.
var ErrID = errors.New("malformed device id")

// Parse reads six groups of exactly two hexadecimal digits, separated all by
// colons or all by dashes.
func Parse(text string) ([6]byte, error) {
	separator := ":"
	if strings.Contains(text, "-") {
		separator = "-"
	}
	groups := strings.Split(text, separator)
	var id [6]byte
	if len(groups) != len(id) {
		return [6]byte{}, fmt.Errorf("%w: %d groups", ErrID, len(groups))
	}
	for i, group := range groups {
		b, err := hex.DecodeString(group)
		if err != nil || len(b) != 1 {
			return [6]byte{}, fmt.Errorf("%w: group %q", ErrID, group)
		}
		id[i] = b[0]
	}
	return id, nil
}

// Format writes id as six upper-case groups of two digits with colons.
func Format(id [6]byte) string {
	return strings.ReplaceAll(fmt.Sprintf("% X", id[:]), " ", ":")
}

// Short returns the last three bytes of id in lower-case digits, or
// "broadcast" if all six bytes are 0xFF.
func Short(id [6]byte) string {
	if id == [6]byte{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF} {
		return "broadcast"
	}
	return hex.EncodeToString(id[3:])
}
