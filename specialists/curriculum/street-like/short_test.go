package streetlike

import "testing"

func TestLikePrefix(t *testing.T) {
	tests := []struct {
		text string
		want string
	}{
		// empty
		{"", "%"},
		// plain
		{"ab", "ab%"},
		// a percent sign
		{"%", `\%%`},
		// an underscore
		{"_", `\_%`},
		// a backslash
		{`\`, `\\%`},
	}
	for _, tt := range tests {
		if got := LikePrefix(tt.text); got != tt.want {
			t.Errorf("LikePrefix(%v) = %v, want %v", tt.text, got, tt.want)
		}
	}
}
