package exportnames

import (
	"fmt"
	"path"
	"strconv"
	"strings"
)

// ExportNames returns numbered names "prefix-N.ext" for files. N starts at 1
// and is zero-padded to the width of the largest number; the extension is
// lower-cased, and ".jpeg" in any case becomes ".jpg".
func ExportNames(prefix string, files []string) []string {
	width := len(strconv.Itoa(len(files)))
	names := make([]string, 0, len(files))
	for i, file := range files {
		ext := strings.ToLower(path.Ext(file))
		if ext == ".jpeg" {
			ext = ".jpg"
		}
		names = append(names, fmt.Sprintf("%s-%0*d%s", prefix, width, i, ext))
	}
	return names
}
