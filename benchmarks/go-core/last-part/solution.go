package lastpart

import "strings"

// LastPart returns the part of path behind the last "/", or the whole path if there is none.
func LastPart(path string) string {
	slash := strings.LastIndex(path, "/")
	return path[slash+1:]
}
