package sharedfolder

import "testing"

func TestSharedFolder(t *testing.T) {
	tests := []struct {
		files []string
		want  string
	}{
		// no files
		{nil, ""},
		// the folder of one file
		{[]string{"/a/b"}, "/a"},
		// the same folder
		{[]string{"/a/b", "/a/c"}, "/a"},
		// only the root
		{[]string{"/a/b", "/c/d"}, "/"},
		// ab is not in a
		{[]string{"/a/x", "/ab/x"}, "/"},
		// the last one is higher
		{[]string{"/a/b/x", "/a/b/y", "/a/z"}, "/a"},
	}
	for _, tt := range tests {
		if got := SharedFolder(tt.files); got != tt.want {
			t.Errorf("SharedFolder(%v) = %v, want %v", tt.files, got, tt.want)
		}
	}
}
