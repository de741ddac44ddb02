package hexcolour

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrColour reports a text that is not a colour.
var ErrColour = errors.New("bad colour")

// RGB is a colour.
type RGB struct{ R, G, B uint8 }

// String returns the colour as "#rrggbb" in lower case.
func (c RGB) String() string {
	return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
}

// ParseHex reads "#rrggbb" or "#rgb", where each digit of the short form counts
// twice. Other texts give ErrColour.
func ParseHex(text string) (RGB, error) {
	digits, ok := strings.CutPrefix(text, "#")
	if len(digits) == 3 {
		r, g, b := digits[:1], digits[1:2], digits[2:]
		digits = r + r + g + g + b + b
	}
	if !ok || len(digits) != 6 {
		return RGB{}, ErrColour
	}
	v, err := strconv.ParseUint(digits, 16, 32)
	if err != nil {
		return RGB{}, ErrColour
	}
	return RGB{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v)}, nil
}
