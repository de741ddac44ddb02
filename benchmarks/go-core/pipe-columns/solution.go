package pipecolumns

import (
	"errors"
	"strings"
)

// ErrDangling reports a line that ends in an unescaped backslash.
var ErrDangling = errors.New("backslash at end of line")

// Split cuts line into columns at every bar. A backslash is dropped and makes
// the character after it an ordinary part of the column.
func Split(line string) ([]string, error) {
	var columns []string
	var column strings.Builder
	escaped := false
	for _, r := range line {
		switch {
		case escaped:
			column.WriteRune(r)
			escaped = false
		case r == '\\':
			escaped = true
		case r == '|':
			columns = append(columns, column.String())
			column.Reset()
		default:
			column.WriteRune(r)
		}
	}
	if escaped {
		return nil, ErrDangling
	}
	return append(columns, column.String()), nil
}

// Join is the reverse of Split: it escapes bars and backslashes inside the
// columns and puts bars between them.
func Join(columns []string) string {
	line := make([]string, len(columns))
	for i, column := range columns {
		line[i] = strings.NewReplacer(`\`, `\\`, `|`, `\|`).Replace(column)
	}
	return strings.Join(line, "|")
}
