package trackingstrip

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// Clean removes the query parameters utm_*, fbclid, gclid and ref, in any
// letter case, from a URL and sorts the others by name. With none left there is
// no question mark, either. A malformed URL or query gives an error.
func Clean(raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return "", fmt.Errorf("cleaning link: %w", err)
	}
	query, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return "", fmt.Errorf("cleaning query: %w", err)
	}
	for name := range query {
		lower := strings.ToLower(name)
		if strings.HasPrefix(lower, "utm_") || slices.Contains([]string{"fbclid", "gclid", "ref"}, lower) {
			query.Del(name)
		}
	}
	u.RawQuery = query.Encode()
	return u.String(), nil
}
