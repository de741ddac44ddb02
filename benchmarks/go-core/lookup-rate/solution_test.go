package lookuprate

import (
	"errors"
	"testing"
)

func TestRate(t *testing.T) {
	rates := map[string]int{"EUR": 108, "USD": 100, "FREE": 0}
	tests := []struct {
		code string
		want int
		err  error
	}{
		{"EUR", 108, nil},
		{"usd", 100, nil},
		{"eUr", 108, nil},
		{"FREE", 0, nil},
		{"GBP", 0, ErrUnknown},
		{"", 0, ErrUnknown},
	}
	for _, tc := range tests {
		t.Run(tc.code, func(t *testing.T) {
			got, err := Rate(rates, tc.code)
			if got != tc.want || !errors.Is(err, tc.err) {
				t.Errorf("Rate(%q) = %d, %v; want %d, %v", tc.code, got, err, tc.want, tc.err)
			}
		})
	}
}
