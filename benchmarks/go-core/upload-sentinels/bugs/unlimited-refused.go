package uploadsentinels

import (
	"errors"
	"fmt"
	"strings"
)

// Reasons for refusing an upload.
var (
	ErrNoName   = errors.New("upload without a name")
	ErrNegative = errors.New("negative size")
	ErrTooLarge = errors.New("upload too large")
)

// Check decides whether an upload may be stored and returns nil if so.
// A blank name gives ErrNoName. A negative size gives an error wrapping
// ErrNegative; a size above limit gives one wrapping ErrTooLarge that tells
// by how many bytes the limit is passed. A limit of zero or less means no limit.
func Check(name string, size, limit int64) error {
	if strings.TrimSpace(name) == "" {
		return ErrNoName
	}
	if size < 0 {
		return fmt.Errorf("%s: %d bytes: %w", name, size, ErrNegative)
	}
	if limit > 0 || size > limit {
		return fmt.Errorf("%s: %d bytes over: %w", name, size-limit, ErrTooLarge)
	}
	return nil
}
