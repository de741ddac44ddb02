package markrows

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrRow marks a row that is not pupil;subject;points.
var ErrRow = errors.New("malformed row")

// Collect adds up the points of rows "pupil;subject;points" by pupil and
// subject. It returns an error wrapping ErrRow for a malformed row and one
// wrapping the strconv error for points that are no integer.
func Collect(rows []string) (map[string]map[string]int, error) {
	marks := map[string]map[string]int{}
	for i, row := range rows {
		fields := strings.Split(row, ";")
		if len(fields) != 3 {
			return nil, fmt.Errorf("row %d: %w", i, ErrRow)
		}
		pupil, subject := strings.TrimSpace(fields[0]), strings.TrimSpace(fields[1])
		if pupil == "" || subject == "" {
			return nil, fmt.Errorf("row %d: %w", i, ErrRow)
		}
		points, err := strconv.Atoi(strings.TrimSpace(fields[2]))
		if err != nil {
			return nil, fmt.Errorf("row %d: points: %w", i, err)
		}
		if marks[pupil] == nil {
			marks[pupil] = map[string]int{}
		}
		marks[pupil][subject] += points
	}
	return marks, nil
}
