package charitystubbuyer

import (
	"errors"
	"fmt"
)

// ErrUnsold says that nobody bought the stub.
var ErrUnsold = errors.New("stub not sold")

// Sale is the sale of the stubs From to To, both included.
type Sale struct {
	From, To int
	Buyer    string
}

// BuyerOf returns the buyer of a stub, by the first sale that covers it, or an
// error that wraps ErrUnsold.
func BuyerOf(sales []Sale, number int) (string, error) {
	for _, sale := range sales {
		if sale.From <= number && number <= sale.To {
			return sale.Buyer, nil
		}
	}
	return "", fmt.Errorf("%w: number %d", ErrUnsold, number)
}
