package cardcode

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrCard reports a code that names no playing card.
var ErrCard = errors.New("unknown card")

// Name spells out a card code: "QS" is "queen of spades" and "10H" is "10 of hearts".
// Codes that name no card give an error wrapping ErrCard.
func Name(code string) (string, error) {
	if code == "" {
		return "", fmt.Errorf("%w: empty code", ErrCard)
	}
	suits := map[byte]string{'C': "clubs", 'D': "diamonds", 'H': "hearts", 'S': "spades"}
	faces := map[string]string{"J": "jack", "Q": "queen", "K": "king", "A": "ace"}
	pips := strings.Fields("2 3 4 5 6 7 8 9 10")

	last := len(code) - 1
	suit, ok := suits[code[last]]
	if !ok {
		return "", fmt.Errorf("%w: %q", ErrCard, code)
	}
	rank := code[:last]
	if face, ok := faces[rank]; ok {
		return face + " of " + suit, nil
	}
	if !slices.Contains(pips, rank) {
		return "", fmt.Errorf("%w: %q", ErrCard, code)
	}
	return rank + " of " + suit, nil
}
