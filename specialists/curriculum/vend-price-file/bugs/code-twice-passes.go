package vendpricefile

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Errors of LoadPrices.
var (
	ErrProduct = errors.New("bad product")
	ErrTwice   = errors.New("code used twice")
)

// LoadPrices reads a JSON array of objects with code and cents and returns the
// cents by code. An empty code or cents below 1 wraps ErrProduct, a repeated
// code ErrTwice; reading and decoding errors are wrapped.
func LoadPrices(r io.Reader) (map[string]int, error) {
	var list []struct {
		Code  string `json:"code"`
		Cents int    `json:"cents"`
	}
	if err := json.NewDecoder(r).Decode(&list); err != nil {
		return nil, fmt.Errorf("load prices: %w", err)
	}
	prices := make(map[string]int, len(list))
	for _, p := range list {
		if p.Code == "" || p.Cents < 1 {
			return nil, fmt.Errorf("%w: %q for %d", ErrProduct, p.Code, p.Cents)
		}
		prices[p.Code] = p.Cents
	}
	return prices, nil
}
