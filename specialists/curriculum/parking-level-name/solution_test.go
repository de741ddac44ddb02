package parkinglevelname

import "testing"

func TestLevelName(t *testing.T) {
	tests := []struct {
		level int
		want  string
	}{
		{0, "ground floor"},
		{1, "level 1"},
		{-1, "basement 1"},
		{-12, "basement 12"},
	}
	for _, tc := range tests {
		if got := LevelName(tc.level); got != tc.want {
			t.Errorf("LevelName(%d) = %q, want %q", tc.level, got, tc.want)
		}
	}
}
