package quotedrow

import (
	"errors"
	"strings"
)

// Faults of a row.
var (
	ErrOpenQuote  = errors.New("quoted field is not closed")
	ErrStrayQuote = errors.New("quote in the wrong place")
)

// Parse splits row at commas. Fields that start with a double quote may hold
// commas and doubled quotes, each of which stands for one quote, and must be
// closed just before a comma or the end.
func Parse(row string) ([]string, error) {
	var fields []string
	for {
		var field string
		if strings.HasPrefix(row, `"`) {
			row = row[1:]
			for {
				part, rest, closed := strings.Cut(row, `"`)
				if !closed {
					return nil, ErrOpenQuote
				}
				field, row = field+part, rest
				if !strings.HasPrefix(row, `"`) {
					break
				}
				field, row = field+`""`, row[1:]
			}
		} else {
			end := strings.IndexAny(row, `,"`)
			if end < 0 {
				end = len(row)
			}
			field, row = row[:end], row[end:]
		}
		fields = append(fields, field)
		if row == "" {
			return fields, nil
		}
		if row[0] != ',' {
			return nil, ErrStrayQuote
		}
		row = row[1:]
	}
}

// Format joins fields to a row that Parse can read. Fields that a spreadsheet
// would run as a formula are made harmless with an apostrophe; fields with
// commas, quotes or line feeds are quoted.
func Format(fields []string) string {
	out := make([]string, len(fields))
	for i, f := range fields {
		if f != "" && strings.Contains("=+-@", f[:1]) {
			f = "'" + f
		}
		if strings.ContainsAny(f, ",\"\n") {
			f = `"` + strings.ReplaceAll(f, `"`, `""`) + `"`
		}
		out[i] = f
	}
	return strings.Join(out, ",")
}
