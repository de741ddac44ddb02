package sizesbyext

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// SizeByExt returns the total size of all files below root per extension, which
// is in lower case with its dot. If anything cannot be read, it returns an
// error that wraps the cause.
func SizeByExt(fsys fs.FS, root string) (map[string]int64, error) {
	sizes := make(map[string]int64)
	err := fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		sizes[strings.ToLower(path.Ext(name))] = info.Size()
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("sizes in %s: %w", root, err)
	}
	return sizes, nil
}
