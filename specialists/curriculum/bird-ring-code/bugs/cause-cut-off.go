package birdringcode

import (
	"fmt"
	"strconv"
	"strings"
)

// SplitRing splits a ring code at its last hyphen into scheme and serial number.
// A missing scheme is an error; a bad serial gives an error wrapping Atoi's.
func SplitRing(code string) (scheme string, serial int, err error) {
	i := strings.LastIndex(code, "-")
	if i < 1 {
		return "", 0, fmt.Errorf("ring %q has no scheme", code)
	}
	serial, err = strconv.Atoi(code[i+1:])
	if err != nil {
		return "", 0, fmt.Errorf("ring %q: %v", code, err)
	}
	return code[:i], serial, nil
}
