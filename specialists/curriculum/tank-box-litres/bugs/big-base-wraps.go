package tankboxlitres

import (
	"errors"
	"fmt"
)

// ErrSize says that a side of a tank is not positive.
var ErrSize = errors.New("size must be positive")

// BoxLitres returns the volume, in whole litres, of a tank with sides in millimetres.
// Any side that is not positive gives an error wrapping ErrSize.
func BoxLitres(length, width, depth int32) (int64, error) {
	if length <= 0 || width <= 0 || depth <= 0 {
		return 0, fmt.Errorf("tank %d x %d x %d: %w", length, width, depth, ErrSize)
	}
	return int64(length*width) * int64(depth) / 1_000_000, nil
}
