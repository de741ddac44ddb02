// Package templatefill fills small HTML templates.
package templatefill

import (
	"errors"
	"fmt"
	"html"
	"strings"
)

var (
	// ErrUnknown is wrapped by the error for a name without a value.
	ErrUnknown = errors.New("unknown name")
	// ErrUnclosed is wrapped by the error for a placeholder without an end.
	ErrUnclosed = errors.New("unclosed placeholder")
)

// Fill replaces each {name} in tmpl by its HTML-escaped value and each {{ by
// a single brace. Values are untrusted: they are escaped and never searched
// for placeholders. The errors wrap ErrUnknown or ErrUnclosed.
func Fill(tmpl string, values map[string]string) (string, error) {
	var out strings.Builder
	rest := tmpl
	for {
		text, after, found := strings.Cut(rest, "{")
		out.WriteString(text)
		if !found {
			return out.String(), nil
		}
		if strings.HasPrefix(after, "{") {
			out.WriteString("{")
			rest = after[1:]
			continue
		}
		name, after, closed := strings.Cut(after, "}")
		if !closed {
			return "", fmt.Errorf("%w: %q", ErrUnclosed, name)
		}
		value, known := values[name]
		if !known {
			return "", fmt.Errorf("%s: %q", ErrUnknown, name)
		}
		out.WriteString(html.EscapeString(value))
		rest = after
	}
}
