package pricelookup

import "errors"

// ErrUnknown says that an item has no price.
var ErrUnknown = errors.New("unknown item")

// Lookup returns the price of item, which may be 0. An item that is not in
// the map gives ErrUnknown.
func Lookup(prices map[string]int, item string) (int, error) {
	price, ok := prices[item]
	if !ok {
		return 0, ErrUnknown
	}
	return price, nil
}
