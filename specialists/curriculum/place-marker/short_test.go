package placemarker

import "testing"

func TestPlace(t *testing.T) {
	tests := []struct {
		n    uint
		want string
	}{
		// zero
		{0, "0th"},
		// last digit 1, 2 and 3
		{1, "1st"},
		{2, "2nd"},
		{3, "3rd"},
		// 11 takes th
		{11, "11th"},
		// the last digit 1 counts again
		{21, "21st"},
	}
	for _, tt := range tests {
		if got := Place(tt.n); got != tt.want {
			t.Errorf("Place(%d) = %q, want %q", tt.n, got, tt.want)
		}
	}
}
