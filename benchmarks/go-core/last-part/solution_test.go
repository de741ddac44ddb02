package lastpart

import "testing"

func TestLastPart(t *testing.T) {
	tests := []struct {
		name string
		path string
		want string
	}{
		{"empty", "", ""},
		{"no slash", "notes.txt", "notes.txt"},
		{"one slash", "docs/notes.txt", "notes.txt"},
		{"two slashes", "a/b/c", "c"},
		{"slash first", "/etc", "etc"},
		{"slash last", "docs/", ""},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := LastPart(tc.path); got != tc.want {
				t.Errorf("LastPart(%q) = %q, want %q", tc.path, got, tc.want)
			}
		})
	}
}
