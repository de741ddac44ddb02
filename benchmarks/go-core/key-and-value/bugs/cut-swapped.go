package keyandvalue

import "strings"

// KeyValue splits line at its first "=" and trims the spaces of both parts.
// Without "=" the whole line is the key.
func KeyValue(line string) (key, value string) {
	key, value, _ = strings.Cut("=", line)
	return strings.TrimSpace(key), strings.TrimSpace(value)
}
