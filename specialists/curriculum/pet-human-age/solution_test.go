package pethumanage

import "testing"

func TestHumanYears(t *testing.T) {
	tests := []struct{ age, want int }{
		{-3, 0},
		{0, 0},
		{1, 15},
		{2, 24},
		{12, 74},
	}
	for _, tc := range tests {
		if got := HumanYears(tc.age); got != tc.want {
			t.Errorf("HumanYears(%d) = %d, want %d", tc.age, got, tc.want)
		}
	}
}
