package swapextension

import "testing"

func TestSwapExt(t *testing.T) {
	tests := []struct{ name, ext, want string }{
		{"img/photo.jpeg", ".png", "img/photo.png"},
		{"backup.tar.gz", ".zip", "backup.tar.zip"},
		{"v1.2/readme", ".md", "v1.2/readme.md"},
		{"etc/.env", ".bak", "etc/.env.bak"},
		{".env.local", "", ".env"},
		{"/a//./b.", ".c", "/a//./b.c"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := SwapExt(tt.name, tt.ext); got != tt.want {
				t.Errorf("SwapExt(%q, %q) = %q, want %q", tt.name, tt.ext, got, tt.want)
			}
		})
	}
}
