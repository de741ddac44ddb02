package puzzlemissing

import "testing"

func TestMissingText(t *testing.T) {
	tests := []struct {
		total int
		found []int
		want  string
	}{
		// no pieces at all
		{0, nil, "complete"},
		// all are there, in any order
		{2, []int{2, 1}, "complete"},
		// nothing found, first and last are missing
		{2, nil, "1, 2"},
		// 2 twice and 9 of another puzzle
		{3, []int{2, 2, 9}, "1, 3"},
	}
	for _, tt := range tests {
		if got := MissingText(tt.total, tt.found); got != tt.want {
			t.Errorf("MissingText(%d, %v) = %q, want %q", tt.total, tt.found, got, tt.want)
		}
	}
}
