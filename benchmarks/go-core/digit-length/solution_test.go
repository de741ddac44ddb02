package digitlength

import "testing"

func TestDigitCount(t *testing.T) {
	tests := []struct {
		name string
		n    int
		want int
	}{
		{"zero", 0, 1},
		{"nine", 9, 1},
		{"ten", 10, 2},
		{"hundred", 100, 3},
		{"long", 1234567, 7},
		{"negative digit", -8, 1},
		{"minus ten", -10, 2},
		{"negative", -1500, 4},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := DigitCount(tc.n); got != tc.want {
				t.Errorf("DigitCount(%v) = %v, want %v", tc.n, got, tc.want)
			}
		})
	}
}
