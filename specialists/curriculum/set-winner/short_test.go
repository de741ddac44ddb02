package setwinner

import "testing"

func TestDecided(t *testing.T) {
	tests := []struct {
		sets   []string
		bestOf int
		want   string
		n      int
	}{
		// no sets
		{nil, 3, "", 0},
		// not decided yet
		{[]string{"a", "b"}, 3, "", 0},
		// two of three
		{[]string{"a", "a"}, 3, "a", 2},
		// after three sets
		{[]string{"a", "b", "b"}, 3, "b", 3},
		// one set is enough
		{[]string{"a"}, 1, "a", 1},
	}
	for _, tt := range tests {
		got, n := Decided(tt.sets, tt.bestOf)
		if got != tt.want || n != tt.n {
			t.Errorf("Decided(%v, %v) = %v, %v, want %v, %v", tt.sets, tt.bestOf, got, n, tt.want, tt.n)
		}
	}
}
