package parkinglevelname

import "testing"

func TestLevelName(t *testing.T) {
	tests := []struct {
		level int
		want  string
	}{
		// zero
		{0, "ground floor"},
		// above
		{1, "level 1"},
		{3, "level 3"},
		// below
		{-1, "basement 1"},
		{-2, "basement 2"},
	}
	for _, tt := range tests {
		if got := LevelName(tt.level); got != tt.want {
			t.Errorf("LevelName(%v) = %v, want %v", tt.level, got, tt.want)
		}
	}
}
