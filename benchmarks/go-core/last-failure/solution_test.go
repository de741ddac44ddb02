package lastfailure

import "testing"

func TestLastFailure(t *testing.T) {
	tests := []struct {
		name  string
		codes []int
		want  int
	}{
		{"none", nil, 0},
		{"all good", []int{0, 0}, 0},
		{"last failed", []int{0, 1, 3}, 3},
		{"earlier failed", []int{0, 2, 0}, 2},
		{"only the first failed", []int{7, 0, 0}, 7},
		{"negative", []int{5, -1, 0}, -1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := LastFailure(tc.codes); got != tc.want {
				t.Errorf("LastFailure(%v) = %v, want %v", tc.codes, got, tc.want)
			}
		})
	}
}
