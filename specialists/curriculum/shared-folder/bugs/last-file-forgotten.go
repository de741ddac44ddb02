package sharedfolder

import (
	"path"
	"strings"
)

// SharedFolder returns the deepest folder that contains all files, which are clean
// absolute paths. Without files it returns "".
func SharedFolder(files []string) string {
	if len(files) == 0 {
		return ""
	}
	folder := path.Dir(files[0])
	for _, file := range files[:len(files)-1] {
		for folder != "/" && !strings.HasPrefix(file, folder+"/") {
			folder = path.Dir(folder)
		}
	}
	return folder
}
