package addscheme

import "strings"

// WithScheme puts "https://" in front of addr.
// An empty addr, or one that starts with "http://" or "https://", is returned unchanged.
func WithScheme(addr string) string {
	if addr == "" || strings.HasPrefix(addr, "https://") {
		return addr
	}
	return "https://" + addr
}
