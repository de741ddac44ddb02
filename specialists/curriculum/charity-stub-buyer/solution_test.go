package charitystubbuyer

import (
	"errors"
	"testing"
)

func TestBuyerOf(t *testing.T) {
	sales := []Sale{{11, 15, "Ada"}, {1, 10, "Ben"}, {15, 18, "Cleo"}, {30, 30, ""}}
	tests := []struct {
		number int
		want   string
		err    error
	}{
		{11, "Ada", nil},
		{15, "Ada", nil}, // Ada's sale comes first
		{16, "Cleo", nil},
		{10, "Ben", nil},
		{30, "", nil},
		{0, "", ErrUnsold},
		{19, "", ErrUnsold},
	}
	for _, tt := range tests {
		got, err := BuyerOf(sales, tt.number)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("BuyerOf(%d) = %q, %v; want %q, %v", tt.number, got, err, tt.want, tt.err)
		}
	}
}
