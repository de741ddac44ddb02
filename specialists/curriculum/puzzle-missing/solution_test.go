package puzzlemissing

import "testing"

func TestMissingText(t *testing.T) {
	tests := []struct {
		total int
		found []int
		want  string
	}{
		{0, []int{4}, "complete"},
		{3, []int{3, 1, 2, 1}, "complete"},
		{12, []int{11, 5, 2, 7, 1, 9, 0, 4, 99, 6, 8}, "3, 10, 12"},
		{2, nil, "1, 2"},
	}
	for _, tt := range tests {
		if got := MissingText(tt.total, tt.found); got != tt.want {
			t.Errorf("MissingText(%d, %v) = %q, want %q", tt.total, tt.found, got, tt.want)
		}
	}
}
