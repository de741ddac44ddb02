package artistspacing

import "testing"

func TestFirstRepeat(t *testing.T) {
	tests := []struct {
		artists []string
		gap     int
		want    int
	}{
		// none
		{nil, 1, -1},
		// directly before
		{[]string{"a", "a"}, 1, 1},
		// two before, gap 1
		{[]string{"a", "b", "a"}, 1, -1},
		// two before, gap 2
		{[]string{"a", "b", "a"}, 2, 2},
		// case does not matter
		{[]string{"A", "a"}, 1, 1},
		// no gap
		{[]string{"a", "a"}, 0, -1},
	}
	for _, tt := range tests {
		if got := FirstRepeat(tt.artists, tt.gap); got != tt.want {
			t.Errorf("FirstRepeat(%v, %v) = %v, want %v", tt.artists, tt.gap, got, tt.want)
		}
	}
}
