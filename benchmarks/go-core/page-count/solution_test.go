package pagecount

import "testing"

func TestCount(t *testing.T) {
	for _, tc := range []struct {
		name  string
		pages Pages
		want  int
	}{
		{"several", Pages{3, 7}, 5},
		{"one", Pages{4, 4}, 1},
		{"two", Pages{4, 5}, 2},
		{"just empty", Pages{4, 3}, 0},
		{"reversed", Pages{9, 2}, 0},
		{"zero value", Pages{}, 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := tc.pages.Count(); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
