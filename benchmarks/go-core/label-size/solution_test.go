package labelsize

import "testing"

func TestFits(t *testing.T) {
	for _, tc := range []struct {
		name          string
		label         Label
		width, height int
		want          bool
	}{
		{"smaller", Label{20, 10}, 30, 40, true},
		{"same size", Label{20, 10}, 20, 10, true},
		{"too wide", Label{21, 10}, 20, 10, false},
		{"too high", Label{20, 11}, 20, 10, false},
		{"both too large", Label{30, 30}, 20, 10, false},
		{"would fit turned", Label{10, 20}, 20, 10, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := tc.label.Fits(tc.width, tc.height); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
