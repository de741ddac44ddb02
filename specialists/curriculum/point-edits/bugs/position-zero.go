package pointedits

import (
	"errors"
	"fmt"
	"strconv"
)

// Errors wrapped by ApplyPointEdits.
var (
	ErrEdit     = errors.New("invalid edit")
	ErrMismatch = errors.New("old letter does not match")
)

// ApplyPointEdits performs edits such as "A3G" (old letter, position from 1, new letter) one after
// the other, each on the result of the edits before it.
func ApplyPointEdits(strand string, edits []string) (string, error) {
	out := []byte(strand)
	for _, edit := range edits {
		if len(edit) < 3 {
			return "", fmt.Errorf("%w: %q", ErrEdit, edit)
		}
		last := len(edit) - 1
		pos, err := strconv.Atoi(edit[1:last])
		if err != nil || pos < 0 || pos > len(out) {
			return "", fmt.Errorf("%w: %q", ErrEdit, edit)
		}
		if out[pos-1] != edit[0] {
			return "", fmt.Errorf("%w: %q", ErrMismatch, edit)
		}
		out[pos-1] = edit[last]
	}
	return string(out), nil
}
