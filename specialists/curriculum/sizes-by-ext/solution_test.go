package sizesbyext

import (
	"errors"
	"io/fs"
	"maps"
	"testing"
	"testing/fstest"
)

func TestSizeByExt(t *testing.T) {
	file := func(size int) *fstest.MapFile { return &fstest.MapFile{Data: make([]byte, size)} }
	fsys := fstest.MapFS{
		"app/main.go":          file(10),
		"app/util/x.GO":        file(5),
		"app/util/Makefile":    file(3),
		"app/v1.0/data.tar.gz": file(7),
		"app/v1.0/empty.txt":   file(0),
		"other/y.go":           file(100),
	}
	tests := []struct {
		root string
		want map[string]int64
	}{
		{"app", map[string]int64{".go": 15, "": 3, ".gz": 7, ".txt": 0}},
		{".", map[string]int64{".go": 115, "": 3, ".gz": 7, ".txt": 0}},
	}
	for _, tt := range tests {
		if got, err := SizeByExt(fsys, tt.root); err != nil || !maps.Equal(got, tt.want) {
			t.Errorf("SizeByExt(%q) = %v, %v; want %v", tt.root, got, err, tt.want)
		}
	}
	if got, err := SizeByExt(fsys, "gone"); got != nil || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("SizeByExt of a missing folder = %v, %v; want fs.ErrNotExist", got, err)
	}
}
