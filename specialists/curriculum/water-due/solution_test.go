package waterdue

import (
	"slices"
	"testing"
)

func TestDue(t *testing.T) {
	next := map[string]int{"fern": 11, "aloe": 30, "palm": 10, "mint": 10, "ivy": -4, "basil": 9}
	tests := []struct {
		name  string
		today int
		want  []string
	}{
		{"nothing due", -5, nil},
		{"exactly due", 9, []string{"ivy", "basil"}},
		{"same day by name", 10, []string{"ivy", "basil", "mint", "palm"}},
		{"all", 99, []string{"ivy", "basil", "mint", "palm", "fern", "aloe"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Due(next, tt.today); !slices.Equal(got, tt.want) {
				t.Errorf("Due on day %d = %q, want %q", tt.today, got, tt.want)
			}
		})
	}
	if len(next) != 6 {
		t.Errorf("next was changed to %v", next)
	}
}
