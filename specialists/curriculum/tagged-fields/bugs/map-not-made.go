package taggedfields

import (
	"errors"
	"strings"
)

// Errors returned by ParseTags.
var (
	ErrTag      = errors.New("malformed tag")
	ErrRepeated = errors.New("repeated tag")
)

// ParseTags splits a text such as "(01)0400(10)AB" into a map from tag to value.
// A value ends at the next "(" and may be empty; a tag may occur only once.
func ParseTags(text string) (map[string]string, error) {
	var fields map[string]string
	for text != "" {
		rest, opened := strings.CutPrefix(text, "(")
		tag, rest, closed := strings.Cut(rest, ")")
		if !opened || !closed || tag == "" {
			return nil, ErrTag
		}
		if _, ok := fields[tag]; ok {
			return nil, ErrRepeated
		}
		end := strings.IndexByte(rest, '(')
		if end < 0 {
			end = len(rest)
		}
		fields[tag] = rest[:end]
		text = rest[end:]
	}
	return fields, nil
}
