package sharedfolder

import "testing"

func TestSharedFolder(t *testing.T) {
	tests := []struct {
		name  string
		files []string
		want  string
	}{
		{"no files", nil, ""},
		{"one file", []string{"/srv/app/main.go"}, "/srv/app"},
		{"subfolder", []string{"/srv/app/a/x/1.txt", "/srv/app/a/2.txt", "/srv/app/b.txt"}, "/srv/app"},
		{"similar names", []string{"/srv/app/x", "/srv/apple/y"}, "/srv"},
		{"file called like folder", []string{"/srv/app/x", "/srv/app"}, "/srv"},
		{"only the root", []string{"/srv/x", "/etc/y", "/etc/z"}, "/"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := SharedFolder(tt.files); got != tt.want {
				t.Errorf("SharedFolder(%q) = %q, want %q", tt.files, got, tt.want)
			}
		})
	}
}
