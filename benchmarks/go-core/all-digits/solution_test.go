package alldigits

import "testing"

func TestAllDigits(t *testing.T) {
	for _, tc := range []struct {
		name string
		s    string
		want bool
	}{
		{"one digit", "7", true},
		{"limits", "0019", true},
		{"empty", "", false},
		{"letter last", "12a", false},
		{"letter first", "a12", false},
		{"sign", "-5", false},
		{"space", "1 2", false},
		{"other digits", "٣", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := AllDigits(tc.s); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
