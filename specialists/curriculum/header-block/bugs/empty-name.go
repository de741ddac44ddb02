package headerblock

import (
	"errors"
	"fmt"
	"strings"
)

// ErrHeader reports a header that cannot be written.
var ErrHeader = errors.New("bad header")

// Header is one header; its value may come from untrusted input.
type Header struct{ Name, Value string }

// Write returns headers as "Name: Value" lines and an empty line, all ended by
// "\r\n". Names must be non-empty and consist of ASCII letters, digits and
// hyphens; values must not contain line breaks.
func Write(headers []Header) (string, error) {
	var b strings.Builder
	for _, h := range headers {
		if !validName(h.Name) {
			return "", fmt.Errorf("%w: name %q", ErrHeader, h.Name)
		}
		if strings.ContainsAny(h.Value, "\r\n") {
			return "", fmt.Errorf("%w: line break in %s", ErrHeader, h.Name)
		}
		b.WriteString(h.Name + ": " + h.Value + "\r\n")
	}
	b.WriteString("\r\n")
	return b.String(), nil
}

// validName reports whether name is non-empty and has only allowed characters.
func validName(name string) bool {
	for _, r := range name {
		letter := 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
		digit := '0' <= r && r <= '9'
		if !letter && !digit && r != '-' {
			return false
		}
	}
	return true
}
