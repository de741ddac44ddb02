package cardnumber

import "testing"

func TestValidCard(t *testing.T) {
	tests := []struct {
		card string
		want bool
	}{
		// the sum is 0, A
		{"000000A", true},
		// 1 + 2 = 3, D
		{"110000D", true},
		// 9 * 1 = 9, J
		{"900000J", true},
		// 5 * 6 = 30, modulo 26 is 4, E
		{"000005E", true},
		// wrong letter
		{"000000B", false},
		// ':' after '9' is no digit, even with 10, K
		{":00000K", false},
		// '/' before '0' is no digit, even with -1 + 2 = 1, B
		{"/10000B", false},
		// no letter
		{"000000", false},
	}
	for _, tt := range tests {
		if got := ValidCard(tt.card); got != tt.want {
			t.Errorf("ValidCard(%q) = %v, want %v", tt.card, got, tt.want)
		}
	}
}
