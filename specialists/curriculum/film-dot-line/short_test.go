package filmdotline

import "testing"

func TestDotLine(t *testing.T) {
	tests := []struct {
		role  string
		name  string
		width int
		want  string
	}{
		// 6 - 2 = 4 dots
		{"a", "b", 6, "a....b"},
		// exactly three
		{"a", "b", 5, "a...b"},
		// at least three
		{"a", "b", 2, "a...b"},
		// é is one rune
		{"é", "b", 6, "é....b"},
	}
	for _, tt := range tests {
		if got := DotLine(tt.role, tt.name, tt.width); got != tt.want {
			t.Errorf("DotLine(%v, %v, %v) = %v, want %v", tt.role, tt.name, tt.width, got, tt.want)
		}
	}
}
