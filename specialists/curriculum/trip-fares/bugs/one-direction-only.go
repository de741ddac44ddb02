package tripfares

import "errors"

// ErrNoFare is returned when a connection has no price.
var ErrNoFare = errors.New("no fare for connection")

// Fare returns the price of the route. Prices hold for both directions; a
// missing connection gives ErrNoFare.
func Fare(route []string, prices map[[2]string]int32) (int64, error) {
	var sum int64
	for i := 1; i < len(route); i++ {
		price, ok := prices[[2]string{route[i-1], route[i]}]
		if !ok {
			return 0, ErrNoFare
		}
		sum += int64(price)
	}
	return sum, nil
}
