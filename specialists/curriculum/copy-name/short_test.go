package copyname

import "testing"

func TestFreeName(t *testing.T) {
	tests := []struct {
		name  string
		taken map[string]bool
		want  string
	}{
		// free
		{"a.txt", nil, "a.txt"},
		// taken
		{"a.txt", map[string]bool{"a.txt": true}, "a (2).txt"},
		// the second one, too
		{"a.txt", map[string]bool{"a.txt": true, "a (2).txt": true}, "a (3).txt"},
		// case is ignored
		{"A.txt", map[string]bool{"a.txt": true}, "A (2).txt"},
		// no extension
		{"a", map[string]bool{"a": true}, "a (2)"},
	}
	for _, tt := range tests {
		if got := FreeName(tt.name, tt.taken); got != tt.want {
			t.Errorf("FreeName(%v, %v) = %v, want %v", tt.name, tt.taken, got, tt.want)
		}
	}
}
