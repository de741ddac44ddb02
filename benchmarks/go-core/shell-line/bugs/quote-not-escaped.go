// Package shellline fills user input into shell command templates.
package shellline

import (
	"errors"
	"fmt"
	"strings"
)

// Errors of Build.
var (
	ErrSyntax  = errors.New("unclosed placeholder")
	ErrUnknown = errors.New("unknown name")
)

// quote returns value as one single-quoted shell word that the value, whatever
// it holds, cannot break out of.
func quote(value string) string {
	return "'" + value + "'"
}

// Build replaces every "${name}" in tmpl by the quoted args[name]. The values
// come from users and are not trusted. An unclosed placeholder is an ErrSyntax;
// for a name that is not in args the error wraps ErrUnknown.
func Build(tmpl string, args map[string]string) (string, error) {
	var b strings.Builder
	for {
		text, after, found := strings.Cut(tmpl, "${")
		b.WriteString(text)
		if !found {
			return b.String(), nil
		}
		name, rest, closed := strings.Cut(after, "}")
		if !closed {
			return "", ErrSyntax
		}
		value, ok := args[name]
		if !ok {
			return "", fmt.Errorf("placeholder %q: %w", name, ErrUnknown)
		}
		b.WriteString(quote(value))
		tmpl = rest
	}
}
