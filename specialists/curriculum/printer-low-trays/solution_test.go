package printerlowtrays

import (
	"slices"
	"testing"
)

func TestLowTrays(t *testing.T) {
	levels := map[string]int{"manual": 12, "upper": 5, "lower": 12, "extra": 30, "big": 80, "photo": 0}
	tests := []struct {
		name  string
		limit int
		want  []string
	}{
		{"ties by name", 30, []string{"photo", "upper", "lower", "manual"}},
		{"all", 101, []string{"photo", "upper", "lower", "manual", "extra", "big"}},
		{"limit itself is fine", 5, []string{"photo"}},
		{"none", 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := LowTrays(levels, tt.limit); !slices.Equal(got, tt.want) {
				t.Errorf("LowTrays(%d) = %q, want %q", tt.limit, got, tt.want)
			}
		})
	}
	if len(levels) != 6 {
		t.Errorf("levels changed to %v", levels)
	}
}
