package cardcode

import (
	"errors"
	"testing"
)

func TestName(t *testing.T) {
	tests := map[string]string{
		"QS":  "queen of spades",
		"JC":  "jack of clubs",
		"KD":  "king of diamonds",
		"AH":  "ace of hearts",
		"10H": "10 of hearts",
		"2S":  "2 of spades",
	}
	for code, want := range tests {
		if got, err := Name(code); err != nil || got != want {
			t.Errorf("Name(%q) = %q, %v, want %q", code, got, err, want)
		}
	}
}

func TestNameErrCard(t *testing.T) {
	for _, code := range []string{"", "S", "1S", "11S", "02S", "qs", "QX"} {
		if got, err := Name(code); got != "" || !errors.Is(err, ErrCard) {
			t.Errorf("Name(%q) = %q, %v, want ErrCard", code, got, err)
		}
	}
}
