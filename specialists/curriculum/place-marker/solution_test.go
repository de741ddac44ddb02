package placemarker

import "testing"

func TestPlace(t *testing.T) {
	tests := map[uint]string{
		0:    "0th",
		1:    "1st",
		12:   "12th",
		22:   "22nd",
		103:  "103rd",
		111:  "111th",
		2013: "2013th",
	}
	for n, want := range tests {
		if got := Place(n); got != want {
			t.Errorf("Place(%d) = %q, want %q", n, got, want)
		}
	}
}
