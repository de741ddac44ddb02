package inisections

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ErrSyntax is wrapped by the errors for malformed lines.
var ErrSyntax = errors.New("malformed line")

// Parse reads sectioned settings and returns section -> key -> value. Lines
// before the first header belong to section "". A header "[NAME : PARENT]"
// starts a section with a copy of the settings PARENT has so far; sections
// are independent afterwards. Malformed lines, repeated sections and unknown
// parents give an error wrapping ErrSyntax; failures of r are returned too.
func Parse(r io.Reader) (map[string]map[string]string, error) {
	current := map[string]string{}
	file := map[string]map[string]string{"": current}
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		line := strings.TrimSpace(sc.Text())
		if line == "" || line[0] == ';' || line[0] == '#' {
			continue
		}
		if line[0] == '[' {
			if current = open(file, line[1:]); current == nil {
				return nil, fmt.Errorf("%w: %s", ErrSyntax, line)
			}
			continue
		}
		key, value, found := strings.Cut(line, "=")
		key = strings.TrimSpace(key)
		if !found || key == "" {
			return nil, fmt.Errorf("%w: %s", ErrSyntax, line)
		}
		current[key] = strings.TrimSpace(value)
	}
	return file, nil
}

// open adds the section that header (without its "[") describes to file and
// returns it, or nil if the header is malformed.
func open(file map[string]map[string]string, header string) map[string]string {
	inner, closed := strings.CutSuffix(header, "]")
	name, parent, inherits := strings.Cut(inner, ":")
	name = strings.TrimSpace(name)
	base, known := file[strings.TrimSpace(parent)]
	if !closed || !known || file[name] != nil {
		return nil
	}
	section := map[string]string{}
	for k, v := range base {
		if inherits {
			section[k] = v
		}
	}
	file[name] = section
	return section
}
