package dropext

import "strings"

// Stem returns file without one ".log" at its end; other names are returned unchanged.
func Stem(file string) string {
	return strings.TrimSuffix(file, ".log")
}
