package digittotal

import "testing"

func TestDigitTotal(t *testing.T) {
	tests := []struct {
		name string
		n    int
		want int
	}{
		{"zero", 0, 0},
		{"one digit", 7, 7},
		{"two digits", 42, 6},
		{"inner zeros", 9001, 10},
		{"trailing zero", 50, 5},
		{"negative", -42, 6},
		{"many digits", 123456789, 45},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := DigitTotal(tc.n); got != tc.want {
				t.Errorf("DigitTotal(%v) = %v, want %v", tc.n, got, tc.want)
			}
		})
	}
}
