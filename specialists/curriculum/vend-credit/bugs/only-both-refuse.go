package vendcredit

import "slices"

// InsertCoins adds up the coins that are among the accepted values and returns
// the credit and the refused coins. Once the credit is limit or more, every
// further coin is refused.
func InsertCoins(coins, accepted []int, limit int) (credit int, refused []int) {
	for _, c := range coins {
		if credit >= limit && !slices.Contains(accepted, c) {
			refused = append(refused, c)
			continue
		}
		credit += c
	}
	return credit, refused
}
