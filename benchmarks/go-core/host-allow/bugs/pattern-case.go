// Package hostallow checks host names against an allow list.
package hostallow

import "strings"

// normal returns host in lower case, without a ":port" and a trailing dot.
func normal(host string) string {
	if i := strings.LastIndexByte(host, ':'); i >= 0 && i < len(host)-1 && strings.Trim(host[i+1:], "0123456789") == "" {
		host = host[:i]
	}
	return strings.ToLower(strings.TrimSuffix(host, "."))
}

// Allowed reports whether host, without its port and trailing dot, fits one of
// the patterns, ignoring letter case. "*.name" fits all hosts below name, at
// any depth, but not name itself; other patterns fit only the equal host. An
// empty host is never allowed.
func Allowed(patterns []string, host string) bool {
	host = normal(host)
	for _, pattern := range patterns {
		if strings.HasPrefix(pattern, "*.") {
			suffix := pattern[1:]
			if len(host) > len(suffix) && strings.HasSuffix(host, suffix) {
				return true
			}
		} else if host != "" && host == pattern {
			return true
		}
	}
	return false
}
