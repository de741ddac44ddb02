package swapextension

import (
	"path"
	"strings"
)

// SwapExt replaces the extension of the last element of name by ext, or appends
// ext if there is none. A dot at the start of the element starts no extension.
func SwapExt(name, ext string) string {
	dir, file := path.Split(name)
	if i := strings.LastIndex(file, "."); i > 0 {
		file = file[:i+1]
	}
	return dir + file + ext
}
