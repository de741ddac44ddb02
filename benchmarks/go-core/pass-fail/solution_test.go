package passfail

import "testing"

func TestPassFail(t *testing.T) {
	tests := []struct {
		name   string
		scores []int
		limit  int
		passed int
		failed int
	}{
		{"none", nil, 50, 0, 0},
		{"all pass", []int{60, 70}, 50, 2, 0},
		{"all fail", []int{10, 20, 30}, 50, 0, 3},
		{"at the limit", []int{49, 50, 51}, 50, 2, 1},
		{"negative limit", []int{-5, -1, 0}, -2, 2, 1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			passed, failed := PassFail(tc.scores, tc.limit)
			if passed != tc.passed || failed != tc.failed {
				t.Errorf("PassFail(%v, %v) = %v, %v; want %v, %v", tc.scores, tc.limit, passed, failed, tc.passed, tc.failed)
			}
		})
	}
}
