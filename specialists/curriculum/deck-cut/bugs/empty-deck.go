package deckcut

// Cut returns a copy of deck with the top n cards moved to the bottom.
// n counts around the deck; a negative n moves cards from the bottom to the top.
func Cut(deck []string, n int) []string {
	n %= len(deck)
	if n < 0 {
		n += len(deck)
	}
	out := make([]string, 0, len(deck))
	out = append(out, deck[n:]...)
	return append(out, deck[:n]...)
}
