package swapextension

import "testing"

func TestSwapExt(t *testing.T) {
	tests := []struct {
		name string
		ext  string
		want string
	}{
		// swapped
		{"a.txt", ".md", "a.md"},
		// appended
		{"a", ".md", "a.md"},
		// only the last one
		{"a.b.c", ".md", "a.b.md"},
		// a dot at the start
		{".a", ".md", ".a.md"},
		// a dot in the folder
		{"x.y/a", ".md", "x.y/a.md"},
	}
	for _, tt := range tests {
		if got := SwapExt(tt.name, tt.ext); got != tt.want {
			t.Errorf("SwapExt(%v, %v) = %v, want %v", tt.name, tt.ext, got, tt.want)
		}
	}
}
