// Package quotedfields splits command lines with quotes.
package quotedfields

import (
	"errors"
	"strings"
)

// ErrQuote means that a quote is not closed.
var ErrQuote = errors.New("unclosed quote")

// Split cuts a line into fields at spaces that are not inside double quotes.
// The quotes are dropped; a doubled quote inside quotes stands for one quote
// character. An empty pair of quotes makes an empty field.
func Split(line string) ([]string, error) {
	var fields []string
	var field []byte
	started, quoted := false, false
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case quoted && strings.HasPrefix(line[i:], `""`):
			field = append(field, '"')
			i++
		case c == '"':
			quoted = !quoted
		case c == ' ' && !quoted:
			if started {
				fields = append(fields, string(field))
			}
			field, started = nil, false
		default:
			started = true
			field = append(field, c)
		}
	}
	if quoted {
		return nil, ErrQuote
	}
	if started {
		fields = append(fields, string(field))
	}
	return fields, nil
}
