package badgesvg

import "testing"

func TestNameSVG(t *testing.T) {
	tests := []struct {
		name string
		want string
	}{
		// empty name, no text
		{"", `<text font-size="48"></text>`},
		// 12 characters are still large
		{"abcdefghijkl", `<text font-size="48">abcdefghijkl</text>`},
		// 13 characters are small
		{"abcdefghijklm", `<text font-size="32">abcdefghijklm</text>`},
		// 12 runes, but more bytes
		{"ébcdefghijkl", `<text font-size="48">ébcdefghijkl</text>`},
		// 3 characters before escaping
		{"<&>", `<text font-size="48">&lt;&amp;&gt;</text>`},
	}
	for _, tt := range tests {
		if got := NameSVG(tt.name); got != tt.want {
			t.Errorf("NameSVG(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}
