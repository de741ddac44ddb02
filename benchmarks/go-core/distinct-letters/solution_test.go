package distinctletters

import "testing"

func TestDistinct(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want int
	}{
		{"empty", "", 0},
		{"one", "a", 1},
		{"repeated", "banana", 3},
		{"case differs", "aA", 2},
		{"spaces", "a b c", 4},
		{"accent", "ééé", 1},
		{"far apart", "aš", 2},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Distinct(tc.s); got != tc.want {
				t.Errorf("Distinct(%q) = %v, want %v", tc.s, got, tc.want)
			}
		})
	}
}
