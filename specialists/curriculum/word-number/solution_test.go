package wordnumber

import (
	"errors"
	"testing"
)

func TestNumber(t *testing.T) {
	tests := map[string]int{
		"zero":        0,
		"nineteen":    19,
		"twenty":      20,
		"forty-two":   42,
		"ninety-nine": 99,
	}
	for word, want := range tests {
		if got, err := Number(word); err != nil || got != want {
			t.Errorf("Number(%q) = %d, %v, want %d", word, got, err, want)
		}
	}
}

func TestNumberErrWord(t *testing.T) {
	words := []string{"", "Forty", "forty two", "twenty-zero", "twenty-ten", "one-two", "thirty-", "fifty-few"}
	for _, word := range words {
		if got, err := Number(word); got != 0 || !errors.Is(err, ErrWord) {
			t.Errorf("Number(%q) = %d, %v, want 0 and ErrWord", word, got, err)
		}
	}
}
