package bakerybundeal

// BunDeal returns the price of n buns at the given cents each, where every
// fifth bun is free. It is 0 if n is not positive.
func BunDeal(n, cents int) int {
	return (n - n/5) * cents
}
