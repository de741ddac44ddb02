// Package convertrows converts rows of an import file.
package convertrows

import (
	"errors"
	"fmt"
)

// Convert calls conv for each row and returns the values of the rows that
// succeed. The errors of all others are wrapped as "row N: ...", counting
// rows from 1, and returned joined in row order.
func Convert[R, V any](rows []R, conv func(R) (V, error)) ([]V, error) {
	values := make([]V, 0, len(rows))
	var failed []error
	for i, row := range rows {
		v, err := conv(row)
		if err != nil {
			failed = []error{fmt.Errorf("row %d: %w", i+1, err)}
			continue
		}
		values = append(values, v)
	}
	return values, errors.Join(failed...)
}
