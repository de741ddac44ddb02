package linkbuilder

import (
	"errors"
	"net/url"
	"strings"
)

// Faults of the parts of a link.
var (
	ErrBase    = errors.New("base with query or fragment")
	ErrSegment = errors.New("segment is empty or only dots")
)

// Build returns base followed by the segments and the parameters that are not
// empty. Segments and parameters may come from anywhere: they are escaped, and
// segments that would change the path's depth (".", "..", "") are refused.
func Build(base string, segments []string, params map[string]string) (string, error) {
	if strings.ContainsAny(base, "?#") {
		return "", ErrBase
	}
	link := strings.TrimSuffix(base, "/")
	for _, segment := range segments {
		if segment == "" || segment == "." || segment == ".." {
			return "", ErrSegment
		}
		link += "/" + url.PathEscape(segment)
	}
	query := url.Values{}
	for name, value := range params {
		if value != "" {
			query.Set(value, name)
		}
	}
	if len(query) > 0 {
		link += "?" + query.Encode()
	}
	return link, nil
}
